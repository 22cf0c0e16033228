// M2: where the name of an account is written for good: into the profile, which every table that names no account goes with.
import { placeProfileAnswers, type AnswersPlace, type ProfileTable } from './profileAnswers';

/** Beside the profile's question for it; where the profile has none, in its first row without a question, or in a new one. */
export function placeName(profile: ProfileTable, name: string): AnswersPlace {
  const answers = new Map([['account' as const, { typed: name }]]);
  return placeProfileAnswers(profile, { account: null, alone: true, answers, replace: false });
}
