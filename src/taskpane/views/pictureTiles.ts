// The tiles of the three pictures, from the analysis, in the order of the axes: see look of the method in docs/method.md.
import type { AccountAnalysis } from '../../method/analysis';
import type { Strategy } from '../../method/strategy/assembled';
import type { JudgedFactor, JudgedPerson } from '../../method/ground/judged';
import type { Quadrant, Role } from '../../method/ground/words';
import { signed } from '../../telling/suggestions';
import type { Text } from '../../text/text';
import type { PictureEntry, PictureTile } from '../parts/picture/pictureContent';
import type { Sign } from '../pictures/symbol';
import type { Tone } from '../look/theme';

type Tiles = readonly [PictureTile, PictureTile, PictureTile, PictureTile];

/** Columns low control, high control; rows for us, against us. */
const tilesOfQuadrants = (tile: (quadrant: Quadrant) => PictureTile): Tiles => [
  tile('leverage'),
  tile('maximise'),
  tile('reduce'),
  tile('eliminate'),
];

const roleTones: Readonly<Record<Role, Tone>> = {
  advocate: 'influencers',
  owner: 'deciders',
  gatekeeper: 'influencers',
  approver: 'deciders',
};

/** ▲ for us, ● neutral, ▼ against us, ○ not known. */
export function signOfPerson({ attitudeKnown, band }: JudgedPerson): Sign {
  return attitudeKnown ? band : 'unknown';
}

export function wordOfPerson({ attitudeKnown, band }: JudgedPerson, text: Text): string {
  return attitudeKnown ? text.labels.attitudes[band] : text.labels.attitudeUnknown;
}

/** ◇ borderline goes before ● confirmed and ○ assumed: it is what the user should decide. */
export function signOfFactor(factor: JudgedFactor): Sign {
  return factor.control?.borderline ? 'borderline' : factor.evidence;
}

export function wordOfFactor(factor: JudgedFactor, text: Text): string {
  return factor.control?.borderline ? text.pane.factors.borderline : text.labels.evidences[factor.evidence];
}

/** The loads alone, with the number of factors behind each. */
export function loadTiles({ loads, counts, pair }: Strategy, text: Text): Tiles {
  return tilesOfQuadrants((quadrant) => ({
    tone: quadrant,
    title: text.labels.quadrants[quadrant],
    value: String(loads[quadrant]),
    caption: text.format.factors(counts[quadrant]),
    heavy: pair.includes(quadrant),
    entries: [],
  }));
}

/** The factors in the sums, the heaviest first. */
export function factorTiles({ factors, strategy }: AccountAnalysis, text: Text): Tiles {
  const entriesOf = (quadrant: Quadrant): readonly PictureEntry[] =>
    factors
      .filter((factor) => factor.counted && factor.quadrant === quadrant)
      .sort((one, other) => (other.weight ?? 0) - (one.weight ?? 0))
      .map((factor) => ({
        text: signed(factor.text, factor, text),
        value: String(factor.weight),
        sign: signOfFactor(factor),
        signWord: wordOfFactor(factor, text),
      }));
  return tilesOfQuadrants((quadrant) => ({
    tone: quadrant,
    title: text.labels.quadrants[quadrant],
    value: String(strategy.loads[quadrant]),
    caption: '',
    heavy: strategy.pair.includes(quadrant),
    entries: entriesOf(quadrant),
  }));
}

/** Everybody with a role. Columns influences, decides; rows high, low involvement. */
export function roleTiles(people: readonly JudgedPerson[], text: Text): Tiles {
  const tile = (role: Role): PictureTile => {
    const inRole = people.filter((person) => person.role === role);
    return {
      tone: roleTones[role],
      title: text.labels.roles[role],
      value: String(inRole.length),
      caption: '',
      heavy: false,
      entries: inRole.map((person) => ({
        text: signed(person.name, person, text),
        value: '',
        sign: signOfPerson(person),
        signWord: wordOfPerson(person, text),
      })),
    };
  };
  return [tile('advocate'), tile('owner'), tile('gatekeeper'), tile('approver')];
}
