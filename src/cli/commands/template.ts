import { createFileWorkbook } from '../../files/fileWorkbook';
import { soughtKinds } from '../../tables/tables';
import type { TemplateRequest } from '../arguments';
import { checkSavable, saveBytes } from '../disk/saveBytes';
import { exitCodes, type ExitCode } from '../exitCodes';
import { failureOf } from '../failure';
import { shownName } from '../print/shown';
import type { Session } from '../session';
import { makePlanner } from '../surveyFile';

/** A workbook with the template's tables, blank or filled with the sample. */
export async function template(request: TemplateRequest, session: Session): Promise<ExitCode> {
  const { out, sample, force } = request;
  const { say, text, locale } = session;
  const { notes } = text.cli;
  try {
    await checkSavable(out, { force });
    const workbook = createFileWorkbook();
    await makePlanner(workbook, session).createTemplate({
      locale,
      sample,
      kinds: [...soughtKinds, ...request.with],
    });
    await saveBytes(out, workbook.bytes, { force });
    say(`${sample ? notes.sample : notes.template} ${shownName(out)}`);
    return exitCodes.done;
  } catch (error) {
    const { path, message, exitCode } = failureOf(error, { path: out, text });
    say(`${shownName(path)}${text.format.colon}${message}`);
    return exitCode;
  }
}
