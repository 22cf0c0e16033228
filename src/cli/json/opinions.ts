// A11 and A12 of `analyse --json`: support inside our own house, and second opinions.
import type { AssessorReport } from '../../method/strategy/assessors';
import type { SupportReport } from '../../method/strategy/support';

/** null where nothing asks for support. */
export function supportJson(report: SupportReport | null) {
  if (report === null) return null;
  const { reasons, people, team, gaps } = report;
  return {
    reasons,
    people,
    team: team.map(({ duty, text, person, counterparts, cell }) => ({
      duty,
      text,
      person,
      counterparts,
      cell,
    })),
    gaps: gaps.map(({ duty, text, counterpart, cell, suggested }) => ({
      duty,
      text,
      counterpart,
      cell,
      suggested,
    })),
  };
}

export const assessorJson = (report: AssessorReport) => ({
  assessor: report.assessor,
  macro: report.macro,
  compared: report.compared,
  agreed: report.agreed,
  together: report.together,
  discuss: report.discuss.map(({ factor, assessment, ours, theirs, to }) => ({
    factor,
    assessment,
    ours,
    theirs,
    to,
  })),
  unmatched: report.unmatched,
});
