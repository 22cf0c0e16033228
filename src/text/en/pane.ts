// The task pane. No `as const`: the type of this object is what the Chinese one must satisfy.
import { format } from './format';
import { goalsView } from './goalsView';

const tablesFound = (count: number): string =>
  count === 0
    ? 'None found yet: select one of yours'
    : count === 1
      ? '1 table found in this workbook'
      : `${format.number(count)} tables found in this workbook`;

export const pane = {
  name: 'Quadrille',
  subtitle: 'Account planning',
  plan: 'Account plan',
  refresh: 'Refresh',
  views: 'Views',
  tabs: {
    goals: 'Goals',
    people: 'People',
    factors: 'Factors',
    strategy: 'Strategy',
    actions: 'Actions',
  },
  /** Said of a tab with a dot. */
  toLookAt: 'to look at',
  account: 'Account',
  noAccount: 'No account named',

  firstRun: {
    headline: 'See which strategy your account calls for',
    value:
      'From the people and factors in your workbook to a judged strategy and next steps, on sheets of their own. Your tables stay as they are.',
    choices: 'How to begin',
    useTables: 'Use my tables',
    tablesFound,
    template: 'Create the template',
    templateHint: 'Empty Goals, People and Factors tables',
    sample: 'Try the sample',
    sampleHint: 'A filled-in account, on new sheets',
    privacy: 'Everything is computed in this workbook. Nothing is sent anywhere.',
  },

  freshness: {
    unwritten: 'Read just now · not on sheets yet',
    current: (date: string): string => `Up to date · ${date}`,
    changed: (time: string): string => `Tables changed since ${time}`,
    chosen: 'Your choice is not on the sheets yet',
    nothing: 'Nothing read yet',
  },

  working: {
    survey: 'Looking for tables',
    reading: 'Reading the tables',
    judging: 'Judging people and factors',
    writing: 'Writing the sheets',
    template: 'Adding the tables',
    addTable: 'Adding the table',
    goTo: 'Going to the cell',
    useSelection: 'Reading your selection',
    accept: 'Writing the cell',
    decline: 'Keeping your answer',
    writeAnswers: 'Writing your answers',
    nameAccount: 'Writing the name',
    decide: 'Writing the decision …',
    bring: 'Bringing your list into the template',
    settle: 'Writing the signs',
    restore: 'Taking the last run back',
    waiting: 'If a cell is being edited, press Enter to finish: Excel waits for that.',
  },

  message: {
    written: 'Written:',
    added: 'Added:',
    templateAdded: 'The template’s sheets are added.',
    sampleAdded: 'The sample’s sheets are added.',
    nothing: 'There is no table of people or factors yet. Select yours, or create the template.',
    noTableThere: (table: string): string =>
      `There is nothing in the selection. Select the header row of ${table} with the rows under it.`,
    /** N4: what a yes or a no came to; the strategy is named as it is now. */
    accepted: (strategy: string, changed: boolean): string =>
      `Written. The strategy ${changed ? 'is now' : 'stays'} ${strategy}.`,
    noVerdict: 'none',
    /** N7: '' where nobody is named, or no day. */
    taken: (owner: string, day: string): string =>
      `In the actions, ${owner === '' ? 'still for nobody' : `for ${owner}`}${day === '' ? '' : `, by ${day}`}.`,
    notTaken: 'The tables have changed, and nothing says this any more. Nothing was taken; look again.',
    declined: 'Left as it is.',
    tableChanged: 'The table has changed since it was read. Nothing was written; look again.',
    answersWritten: (count: number): string =>
      `${count === 1 ? '1 answer' : `${format.number(count)} answers`} written.`,
    /** G5: before the name of the sheet. */
    brought: 'Brought into the template, and read from there:',
    answersByHand:
      'Nothing was written: a formula stands there, or the table would then be read otherwise. Fill in the ratings in the sheet.',
    byHand:
      'This cell is yours to change: it holds a formula, or what we would write would be read otherwise.',
  },

  failure: {
    tryAgain: 'Try again',
    details: 'Details',
    bugTitle: 'Something in Quadrille went wrong',
    bugHelp: 'Try again; if it happens once more, report the details below.',
  },

  start: {
    starting: 'Starting …',
    timeout: {
      title: 'Excel does not answer',
      help: 'Check that this computer is online and that nothing blocks appsforoffice.microsoft.com, then try again.',
    },
    notExcel: {
      title: 'This page belongs in Excel',
      help: 'Open a workbook in Excel and start Quadrille from the Home tab.',
    },
    tooOld: {
      title: 'This Excel is too old',
      help: 'Quadrille needs Excel 2021, Microsoft 365 or Excel on the web. Update Excel, then open the pane again.',
    },
    tryAgain: 'Try again',
    support: 'Get help',
  },

  menu: {
    open: 'Language, theme and help',
    language: 'Language',
    languageAuto: 'As in Office',
    theme: 'Theme',
    appearances: { auto: 'As in Office', light: 'Light', dark: 'Dark' },
    support: 'Help',
    version: (version: string): string => `Version ${version}`,
  },

  strategy: {
    picture: 'Weight of the factors by direction and control',
    heaviest: 'heaviest',
    doThis: 'Do',
    avoid: 'Avoid',
    why: 'Why',
    asks: 'What this strategy asks for',
    standsOut: (count: number): string => `What stands out · ${format.number(count)}`,
    findOut: (count: number): string => `Not known yet · ${format.number(count)}`,
    findOutHint: 'What could change the strategy comes first.',
    sureness: 'How sure this is',
    changes: 'What would change it',
    ways: 'Ways to a better strategy',
    moveCount: (count: number): string =>
      count === 1 ? '1 move' : `${format.number(count)} moves, all of them needed`,
    moreWays: (count: number): string => (count === 1 ? '1 more way' : `${format.number(count)} more ways`),
    makeAction: 'Make it an action',
    isAction: '✓ In the actions',
    tryWay: 'Try this way',
    turns: 'What could change it',
    down: 'What could make it worse',
    confirmedOnly: 'On confirmed facts alone',
    /** Of a duty among ourselves. */
    taken: 'Taken',
    open: 'Open',
  },

  whatIf: {
    open: 'What if …',
    title: 'What if',
    back: 'Back to the strategy',
    note: 'Nothing here touches your tables. Scenarios last only while this pane is open.',
    comparison: 'Scenarios side by side',
    rows: { strategy: 'Strategy', standing: 'How sure', differs: 'What differs' },
    sheet: 'Your tables',
    scenario: (number: number): string => `Scenario ${format.number(number)}`,
    create: 'New scenario',
    name: 'Name of the scenario',
    discard: 'Discard',
    nothing: 'nothing yet',
    none: 'none',
    picture: 'Weight of the factors in this scenario',
    factors: 'Change factors',
    change: 'Change',
    done: 'Done',
    changed: 'changed',
    weight: (weight: number): string => `weight ${weight}`,
    fields: {
      direction: 'Direction',
      control: 'Control',
      weight: 'Weight',
      evidence: 'Evidence',
      status: 'Status',
    },
  },

  goals: goalsView,

  people: {
    picture: 'People by involvement and authority',
    gaps: 'Gaps',
    noGaps: 'No gaps found.',
    legend: 'Signs',
    everybody: 'Everybody',
    noRole: 'No role yet',
    noRoleHint: 'Rate authority and involvement: high or low.',
    needs: 'Your need and theirs',
    empty: 'No people yet',
    emptyHelp: 'List whom the sale depends on, with authority and involvement, then refresh.',
    contact: {
      none: 'no contact',
      stale: 'stale',
      last: (date: string): string => `last ${date}`,
    },
    map: {
      show: 'Map',
      showGrid: 'Role grid',
      picture: 'Who reports to whom, and who listens to whom',
      offer:
        'Fill in “Reports to” and “Listens to”, and a map shows who stands above whom and whose word counts.',
      choose: 'Select a person to see whom they listen to, and who listens to them.',
      loose: 'No superior named',
      outside: 'not in the table',
      several: 'fits several people in the table',
      inCircle: 'reports in a circle',
      contact: (depth: string): string => `Contact: ${depth.toLowerCase()}`,
      reportsTo: (name: string): string => `Reports to ${name}`,
      listensTo: (names: string): string => `Listens to ${names}`,
      heardBy: (names: string): string => `Heard by ${names}`,
      legendRole: 'Role',
      legendAttitude: 'Attitude',
      legendContact: 'Contact',
      legendInfluence:
        'Arrow: points to the one who listens. Shown for those who decide and the person selected.',
    },
  },

  factors: {
    picture: 'Factors by direction and control',
    all: 'All factors',
    findings: 'Correct these first',
    borderline: 'Borderline',
    borderlineHint: 'Decide each: exactly in the middle, read as low control.',
    unclassified: 'Not classified',
    unclassifiedHint: 'Rate direction and control.',
    uncounted: 'not in the sums',
    unseen: 'Not covered yet',
    resolved: 'resolved',
    weight: 'weight',
    noWeight: 'no weight',
    empty: 'No factors yet',
    emptyHelp: 'List what works for and against this sale, with direction, control and weight, then refresh.',
  },

  actions: {
    count: (count: number): string => format.actions(count),
    strategyItself: 'The strategy',
    fromSheet: 'Owner, due date and status are kept in the Actions sheet.',
    owner: (name: string): string => `by ${name}`,
    due: (date: string): string => `due ${date}`,
    orphaned: 'its source is gone',
    empty: 'No actions yet',
    emptyHelp: 'Actions follow from people with a role and factors in a quadrant.',
    showSheet: 'Go to the sheet',
    list: 'All actions',
    /** N1 */
    waiting: 'Waiting for room',
    waitingHint: (count: number): string =>
      `And ${format.number(count)} more. Each gets a row once an action in the sheet is done or dropped.`,
    uncovered: 'Nothing under way yet',
    proposals: 'Done: what has changed?',
    proposalsHint: 'A yes writes one cell of your factor table. Restore can take it back.',
    done: (action: string): string => `Done: ${action}`,
    set: (column: string, value: string): string => `Set ${column} to ${format.quote(value)}`,
    decline: 'Leave it as it is',
    /** Why there is no button; `column` as the user or the template calls it. */
    byHand: {
      noColumn: (column: string): string => `There is no column ${format.quote(column)} to say so: add one.`,
      severalColumns: (column: string): string =>
        `${format.quote(column)} is spread over several columns: change it in the sheet.`,
      sharedColumn: (column: string): string =>
        `The column for ${format.quote(column)} says two things at once: change it in the sheet.`,
      noValue: (column: string): string =>
        `No value of the column ${format.quote(column)} says so: change it in the sheet.`,
    },
    plans: 'Plans for setbacks',
    afterSaleHint: 'The sale is won: who hears from us next, and when.',
    nextRung: (rung: string): string => `Next rung: ${rung}`,
    partWell: 'How we part',
  },

  tables: {
    page: 'Tables',
    title: 'What Quadrille reads, and how',
    go: 'Go to',
    useSelection: 'Use my selection',
    correct: 'Correct columns',
    done: 'Done',
    /** Said after an action's name, so that each button has a name of its own. */
    of: (table: string): string => `: ${table}`,
    notFound: 'not found',
    /** Of a column that is not there: the list's name or the rows' own words say it. */
    fromOthers: 'from other words',
    notThere: 'Not there',
    column: (letters: string, header: string): string =>
      `${letters} · ${header === '' ? '(no header)' : header}`,
    scale: 'Scale',
    scaleOf: (column: string): string => `Scale of ${column}`,
    scaleWords: 'words',
    scaleShares: 'shares of a whole',
    /** `scale` is '1-5' or the like. */
    scaleFound: (scale: string): string => `Found: ${scale}`,
    scaleAuto: 'As found',
    unused: (count: number): string =>
      count === 1 ? '1 more column is not used' : `${format.number(count)} more columns are not used`,
    others: 'Seen, but not read',
    beside: 'Also read',
    leaveOut: 'Leave out',
    readIt: 'Read it',
    readToo: 'Read it too',
    readInstead: 'Read it instead',
    moreColumns: 'More columns',
    fewerColumns: 'Fewer columns',
    /** Above the columns that nothing is read from. */
    notUsed: 'Not used',
    /** `low` is the low end of the scale. */
    turned: (low: string): string => `${low} is the highest`,
    turnedOf: (column: string, low: string): string => `${column}: ${low} is the highest`,
    rows: 'Rows that are read',
    none: 'No table found',
    noneHelp: 'Select the header row with its rows in the sheet, then choose Use my selection.',
    needed: (columns: string): string => `Without ${columns} no row can be judged.`,
    unread: (sheets: string): string =>
      `Too large to be read: ${sheets}. Move the table to a sheet of its own, or clear unused cells.`,
    mergesUnread: (sheets: string): string =>
      `Too many merged cells to tell what they cover: ${sheets}. Unmerge those outside the table, or fill in every row.`,
    proceed: 'Continue',
    cannotProceed:
      'There is nobody and nothing to judge yet: select a table in the sheet, then choose Use my selection.',
    createTemplate: 'Create the template',
  },

  companySettings: { show: 'Show settings', hide: 'Hide settings' },

  problems: {
    title: 'Problems in the tables',
    none: 'No problems in the tables.',
    showAll: (count: number): string => `Show all ${format.number(count)}`,
    showFewer: 'Show fewer',
    more: (count: number): string => `${format.number(count)} more`,
    groups: {
      error: 'Left out',
      warning: 'Please check',
      note: 'For your information',
    },
  },

  copying: {
    copy: 'Copy as text',
    copied: 'Copied.',
    refused: 'Copying is blocked here: copy the selected text with Ctrl+C, on a Mac with ⌘C.',
  },

  goTo: (cell: string): string => `Go to ${cell}`,
  moreInPicture: (count: number): string => `+${format.number(count)} more`,
};
