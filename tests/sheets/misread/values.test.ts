// Values as people write them: signs, levels that we have no word for, shares, words of other languages.
import fc from 'fast-check';
import { readGrid, readSheet } from '../../fixtures/readSheet';
import { sheet } from '../../fixtures/sheet';

const attitudes = (...said: readonly string[]) =>
  readSheet(
    'Name | Authority | Involvement | Attitude',
    ...said.map((value, index) => `Person ${'ABCDEFGHIJ'[index]} | High | Low | ${value}`),
  );
const told = (...said: readonly string[]) =>
  attitudes(...said).plan.people.map(({ attitude, attitudeKnown }) => (attitudeKnown ? attitude : null));

test('attitudes as signs', () => {
  expect(told('+', '++', '0', '-')).toEqual([2, 3, 0, -2]);
  expect(told('+++', '--', '---', '=', '?')).toEqual([3, -3, -3, 0, null]);
  expect(told('+', '–', '—', '−', '－')).toEqual([2, -2, -2, -2, -2]);
  expect(told('--', '-', '')).toEqual([-3, -2, null]);
  expect(attitudes('+', '++', '0', '-', '--', '±', '?').problems).toEqual([]);
});

test('a single dash without any other sign is not known, U+2212 always a minus, long dashes in pairs are blanks', () => {
  expect(told('Supporter', '-', '—')).toEqual([2, null, null]);
  expect(told('Supporter', '−', '−−')).toEqual([2, -2, -3]);
  expect(told('+', '——', '––')).toEqual([2, null, null]);
  expect(told('+', '+/-', '±', '+ / −', '-/+')).toEqual([2, 0, 0, 0, 0]);
  expect(told('+2', '-1', '0')).toEqual([2, -1, 0]);
});

const levels = ['Against', 'Purple', 'Neutral', 'Help'];

test('a level that we have no word for loses the rows marked in it, and says so', () => {
  const { plan, problems, columns } = readSheet(
    `Name | Interest | Influence | ${levels.join(' | ')}`,
    'Ada Fenn | High | High | x | · | · | ·',
    'Bo Lark | Low | High | · | x | · | ·',
    'Cy Moor | Low | Low | · | · | x | ·',
    'Di Nash | High | Low | · | · | · | x',
  );
  expect(columns).toContain('attitude D:G');
  expect(plan.people.map(({ attitude, attitudeKnown }) => (attitudeKnown ? attitude : null))).toEqual([
    ...[-2, null, 0, null],
  ]);
  expect(problems).toEqual(['attitudeUnreadable Sheet1!E3', 'attitudeUnreadable Sheet1!G5']);
});

test.each([
  [
    ['反对', '旁观', '中立', '支持'],
    ['×', '√', '√', '√'],
  ],
  [
    ['Opposed', 'Tolerates it', 'Supportive', 'Leading'],
    ['x', 'x', 'x', 'x'],
  ],
])('the known ones of %s hold', (headers, marks) => {
  const rows = headers.map((_, at) => headers.map((__, other) => (at === other ? 'x' : '·')).join(' | '));
  const { plan } = readSheet(
    `Name | Authority | Involvement | ${headers.join(' | ')}`,
    ...rows.map((row, index) => `Person ${'ABCD'[index]} | High | Low | ${row}`),
  );
  expect(marks).toHaveLength(4);
  const known = plan.people.map(({ attitudeKnown }) => attitudeKnown);
  expect(known).toEqual([true, false, true, true]);
});

test('marks beside the levels, in rows that have one already, are no level', () => {
  const { columns } = readSheet(
    'Name | Authority | Involvement | Against | Neutral | For | VIP',
    'Ada Fenn | High | High | x | · | · | x',
    'Bo Lark | Low | High | · | x | · | x',
    'Cy Moor | Low | Low | · | · | x | ·',
  );
  expect(columns).toContain('attitude D:F');
});

test.each([
  [
    ['VL', 'L', 'M', 'H', 'VH'],
    [1, 1, 3, 5, 5],
  ],
  [
    ['Low', 'Moderate', 'Purple', 'High', 'Critical'],
    [1, 3, null, 5, 5],
  ],
  [
    ['很低', '较低', '中等', '较高', '很高'],
    [1, 1, 3, 5, 5],
  ],
] as const)('weights under %s', (headers, weights) => {
  const rows = headers.map((_, at) => headers.map((__, other) => (at === other ? 'x' : null)));
  const { plan, columns } = readGrid(
    sheet('S', [
      ['Factor', 'Direction', 'Control', 'Impact', null, null, null, null],
      [null, null, null, ...headers],
      ...rows.map((row, index) => [`Factor text ${'ABCDE'[index]}`, '+', 'High', ...row]),
    ]),
  );
  expect(columns).toContain('weight D:H');
  expect(plan.factors.map(({ weight }) => weight)).toEqual(weights);
});

test('the half that is understood counts, the other is a problem', () => {
  const { plan, problems } = readSheet(
    'Name | Authority | Position/Interest',
    'Ada Fenn | High | For/High',
    'Bo Lark | Low | Purple/High',
    'Cy Moor | Low | Against/Medium',
    'Di Nash | Low | Against/so-and-so',
  );
  expect(plan.people.map(({ attitude, involvement }) => [attitude, involvement?.level ?? null])).toEqual([
    [2, 'high'],
    [0, 'high'],
    [-2, 'low'],
    [-2, null],
  ]);
  expect(problems.filter((problem) => !problem.startsWith('borderline'))).toEqual([
    'unknownValue Sheet1!C5',
    'attitudeUnreadable Sheet1!C3',
  ]);
});

test('what is named is the half that is not understood', () => {
  const { all } = readSheet(
    'Name | Power/Interest',
    'Ada Fenn | High/Low',
    'Bo Lark | Purple/Low',
    'Cy Moor | Low/High',
  );
  expect(all.map(({ code, params }) => [code, 'value' in params ? params.value : null])).toEqual([
    ['unknownValue', 'Purple'],
  ]);
});

test('beside a direction the size of a signed weight counts, and one note names where the sign says otherwise', () => {
  const { factors, all } = readSheet('Risk | Category | Impact', 'New rival | T | 4', 'New plant | O | -4');
  expect(factors).toEqual(['New rival: ≈reduce 4', 'New plant: ≈leverage 4']);
  expect(all.filter(({ code }) => code === 'weightSigned')).toEqual([
    {
      code: 'weightSigned',
      severity: 'note',
      cell: 'Sheet1!C1',
      params: { column: 'weight', table: 'factors', cells: ['Sheet1!C2', 'Sheet1!C3'] },
    },
  ]);
  const { plan } = readSheet('Risk | Category | Impact', 'New rival | T | 4', 'New plant | O | -4');
  expect(plan.factors.map(({ direction }) => direction)).toEqual(['negative', 'positive']);
});

test('G1: signs that repeat the direction are a note without cells, and where the sign is the direction there is none', () => {
  const repeated = readSheet(
    'Factor | Direction | Control | Weight',
    'Good name | + | High | 4',
    'Rival | - | Low | -4.5',
  );
  expect(repeated.factors).toEqual(['Good name: maximise 4', 'Rival: reduce 5']);
  expect(repeated.all.map(({ code, params }) => [code, 'cells' in params ? params.cells : null])).toEqual([
    ['weightSigned', []],
  ]);
  const own = readSheet('Factor | Control | Weight', 'Good name | High | 4', 'Rival | Low | -5');
  expect(own.factors).toEqual(['Good name: maximise 4', 'Rival: reduce 5']);
  expect(own.problems).toEqual([]);
});

const weighed = (header: string, ...weights: readonly string[]) =>
  readSheet(
    `Factor | Direction | Control | ${header}`,
    ...weights.map((weight, index) => `Factor text ${'ABCDEFGH'[index]} | + | High | ${weight}`),
  );
const weightsOf = (header: string, ...weights: readonly string[]) =>
  weighed(header, ...weights).plan.factors.map(({ weight }) => weight);

test.each([
  ['0.4', '0.3', '0.2', '0.1'],
  ['40', '30', '20', '10'],
  ['40 %', '30%', '20 %', '10%'],
  ['39', '30', '20', '10'],
])('shares of a whole: %s, %s, %s, %s', (...shares) => {
  const { plan, all } = weighed('Weight', ...shares);
  expect(plan.factors.map(({ weight }) => weight)).toEqual([5, 4, 3, 1]);
  expect(all).toEqual([
    {
      code: 'weightShares',
      severity: 'note',
      cell: 'Sheet1!D1',
      params: { column: 'weight', table: 'factors' },
    },
  ]);
});

test('halves go up, none is under 1, 0 takes out, a blank is 3 and assumed, signs are dropped', () => {
  // 5 × 0.03 / 0.1 = 1.5; 5 × 0.07 / 0.5 = 0.7.
  expect(weightsOf('Weight', '0.5', '0.15', '0.28', '0.07')).toEqual([5, 2, 3, 1]);
  expect(weightsOf('Weight', '0.5', '0.3', '0', '0.2', '')).toEqual([5, 3, 0, 2, 3]);
  const signed = weighed('Weight', '0.5', '-0.3', '0.2');
  expect(signed.plan.factors.map(({ weight }) => weight)).toEqual([5, 3, 2]);
  expect(signed.problems).toEqual(['weightSigned Sheet1!D1', 'weightShares Sheet1!D1']);
});

test('bounds count as within, and what adds up to nothing whole is no share', () => {
  expect(weighed('Weight', '0.5', '0.3', '0.18').problems).toEqual(['weightShares Sheet1!D1']);
  expect(weighed('Weight', '0.5', '0.3', '0.17').problems).not.toContain('weightShares Sheet1!D1');
  expect(weighed('Weight', '52', '30', '20').problems).toEqual(['weightShares Sheet1!D1']);
  expect(weighed('Weight', '53', '30', '20').problems).toEqual([]);
});

test('two are enough under a header in per cent, and a header that names a scale keeps it', () => {
  expect(weightsOf('Weight (%)', '60', '40')).toEqual([5, 3]);
  expect(weightsOf('Weight in per cent', '60', '40')).toEqual([5, 3]);
  expect(weightsOf('Weight', '60', '40')).toEqual([3, 2]);
  expect(weightsOf('Weight (0-100)', '60', '30', '10')).toEqual([3, 2, 1]);
  expect(weightsOf('占比（%）', '60', '30', '10')).toEqual([5, 3, 1]);
});

test('whole numbers from 1 to 5 are weights, whatever they add up to', () => {
  const rows = Array.from({ length: 20 }, (_, index) => [
    `Factor text number ${index} of all`,
    '+',
    'High',
    5,
  ]);
  const { plan, problems } = readGrid(sheet('S', [['Factor', 'Direction', 'Control', 'Weight'], ...rows]));
  expect(new Set(plan.factors.map(({ weight }) => weight))).toEqual(new Set([5]));
  expect(problems).toEqual([]);
});

test('of several accounts, each adds up to a whole and is weighed by its own greatest', () => {
  const read = (...lines: readonly string[]) =>
    readSheet('Account | Factor | Direction | Control | Weight', ...lines).plan.factors.map(
      ({ weight }) => weight,
    );
  expect(
    read(
      'Halm | Text one | + | High | 0.6',
      'Halm | Text two | + | High | 0.4',
      'Tarn | Text one | + | High | 1',
    ),
  ).toEqual([5, 3, 5]);
  expect(
    read(
      'Halm | Text one | + | High | 0.6',
      'Halm | Text two | + | High | 0.2',
      'Tarn | Text one | + | High | 0.2',
    ),
  ).toEqual([3, 1, 1]);
});

test('G1: the weights are the same whether shares are written as 0.072, 7.2 or 7.2 %', () => {
  const shares = fc
    .array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 8 })
    .map((parts) => {
      const sum = parts.reduce((one, other) => one + other, 0);
      return parts.map((part) => Math.round((part * 1000) / sum));
    })
    .filter((parts) => parts.every((part) => part > 0) && parts.some((part) => part > 50));
  fc.assert(
    fc.property(shares, (parts) => {
      const written = (of: (part: number) => string) => weightsOf('Weight', ...parts.map(of));
      const units = written((part) => String(part / 1000));
      expect(written((part) => String(part / 10))).toEqual(units);
      expect(written((part) => `${part / 10} %`)).toEqual(units);
      expect(Math.max(...units.map(Number))).toBe(5);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['Высокий', 'Средний', 'Низкий'],
  ['высокая', 'средняя', 'низкая'],
  ['Élevé', 'Moyen', 'Faible'],
  ['Yüksek', 'Orta', 'Düşük'],
  ['Висок', 'Среден', 'Нисък'],
  ['Hoch', 'Mittel', 'Niedrig'],
  ['Alto', 'Medio', 'Bajo'],
  ['较高', '一般', '较低'],
])('%s, %s, %s are control and weight alike', (high, medium, low) => {
  const { plan } = readSheet(
    'Factor | Direction | Control | Weight',
    `Text one | + | ${high} | ${high}`,
    `Text two | + | ${medium} | ${medium}`,
    `Text three | + | ${low} | ${low}`,
  );
  expect(plan.factors.map(({ control, weight }) => [control?.level, control?.borderline, weight])).toEqual([
    ['high', false, 5],
    ['low', true, 3],
    ['low', false, 1],
  ]);
});

test.each([
  [
    'Заинтересованная сторона | Должность | Влияние | Интерес | Отношение',
    ...['Высокое', 'Низкий', 'Сторонник', 'Противник'],
  ],
  [
    'Partie prenante | Fonction | Pouvoir | Intérêt | Attitude',
    ...['Élevé', 'Faible', 'Favorable', 'Opposant'],
  ],
  ['Paydaş | Görev | Güç | İlgi | Tutum', ...['Yüksek', 'Düşük', 'Destekçi', 'Karşı']],
  [
    'Заинтересована страна | Длъжност | Влияние | Интерес | Отношение',
    ...['Високо', 'Нисък', 'Подкрепя', 'Противник'],
  ],
  [
    'Ansprechpartner | Position | Einfluss | Interesse | Haltung',
    ...['Hoch', 'Gering', 'Befürworter', 'Gegner'],
  ],
  ['Interesado | Cargo | Poder | Interés | Actitud', ...['Alto', 'Bajo', 'A favor', 'En contra']],
])('people of %s', (header, high, low, good, bad) => {
  const { people, columns, problems } = readSheet(
    header,
    `Ada Fenn | X1 | ${high} | ${low} | ${good}`,
    `Bo Lark | X2 | ${low} | ${high} | ${bad}`,
  );
  expect(columns).toEqual(['name A', 'title B', 'authority C', 'involvement D', 'attitude E']);
  expect(people).toEqual(['Ada Fenn: approver 2', 'Bo Lark: advocate -2']);
  expect(problems).toEqual([]);
});

test.each([
  [
    'Фактор | Направление | Контроль | Важность | Статус',
    'За нас',
    'Против нас',
    'Высокий',
    'Низкий',
    'Закрыт',
  ],
  ['Facteur | Sens | Maîtrise | Poids | Statut', 'Pour nous', 'Contre nous', 'Forte', 'Faible', 'Résolu'],
  ['Faktör | Yön | Kontrol | Ağırlık | Durum', 'Olumlu', 'Olumsuz', 'Yüksek', 'Düşük', 'Çözüldü'],
  ['Фактор | Посока | Контрол | Тежест | Състояние', 'За нас', 'Против нас', 'Висок', 'Ниска', 'Решен'],
  [
    'Einflussfaktor | Wirkung | Steuerbarkeit | Gewicht | Stand',
    'Positiv',
    'Negativ',
    'Hoch',
    'Gering',
    'Erledigt',
  ],
  ['Factor | Sentido | Dominio | Peso | Situación', 'A favor', 'En contra', 'Alto', 'Bajo', 'Resuelto'],
])('factors of %s', (header, good, bad, high, low, resolved) => {
  const { factors, plan, problems } = readSheet(
    header,
    `Text one | ${good} | ${high} | ${high} | `,
    `Text two | ${bad} | ${low} | ${low} | ${resolved}`,
  );
  expect(factors).toEqual(['Text one: maximise 5', 'Text two: reduce 1']);
  expect(plan.factors.map(({ status }) => status)).toEqual(['open', 'resolved']);
  expect(problems).toEqual([]);
});

test.each([
  ['利', '弊'],
  ['好', '坏'],
  ['支持', '阻碍'],
  ['助力', '阻力'],
  ['有益', '有害'],
  ['Helps', 'Hinders'],
  ['Enabler', 'Blocker'],
  ['Positive impact', 'Negative impact'],
])('%s and %s say for and against', (good, bad) => {
  const { factors } = readSheet(
    'Factor | Direction | Control | Weight',
    `Text one | ${good} | High | 4`,
    `Text two | ${bad} | Low | 5`,
  );
  expect(factors).toEqual(['Text one: maximise 4', 'Text two: reduce 5']);
});

test.each([
  ['Internal', 'External'],
  ['Ours', 'Theirs'],
  ['内部', '外部'],
  ['我方', '客户'],
  ['能', '不能'],
  ['可以', '不可以'],
  ['Us', 'Them'],
  ['In-house', 'Outside'],
  ['We can', 'We cannot'],
  ['能控制', '无法控制'],
])('control that is %s or %s', (high, low) => {
  const { factors, problems } = readSheet(
    'Factor | Direction | Control | Weight',
    `Text one | + | ${high} | 4`,
    `Text two | - | ${low} | 5`,
  );
  expect(factors).toEqual(['Text one: maximise 4', 'Text two: reduce 5']);
  expect(problems).toEqual([]);
});

test('ratings as signs, the 0 in the middle', () => {
  const { plan, problems } = readSheet(
    'Name | Authority | Involvement',
    'Ada Fenn | ++ | --',
    'Bo Lark | 0 | +',
    'Cy Moor | -- | 0',
    'Di Nash | + | --',
    'Ed Orr | ± | ?',
  );
  const ratings = plan.people.map(({ authority, involvement }) => [
    authority && `${authority.level}${authority.borderline ? '?' : ''}`,
    involvement && `${involvement.level}${involvement.borderline ? '?' : ''}`,
  ]);
  expect(ratings).toEqual([
    ['high', 'low'],
    ['low?', 'high'],
    ['low', 'low?'],
    ['high', 'low'],
    ['low?', null],
  ]);
  expect(problems).toEqual([
    'borderlineRating Sheet1!B3',
    'borderlineRating Sheet1!B6',
    'borderlineRating Sheet1!C4',
    'unknownValue Sheet1!C6',
  ]);
});

const wordsKnown = (...lines: readonly string[]) =>
  readSheet(...lines).all.flatMap(({ code, params }) => ('known' in params ? [[code, params.known]] : []));

test('a word that is not understood names those that are, in the language of the table', () => {
  expect(wordsKnown('Name | Authority | Involvement', 'Ada Fenn | sky | Low', 'Bo Lark | Low | Low')).toEqual(
    [['unknownValue', ['High', 'Medium', 'Low']]],
  );
  expect(wordsKnown('姓名 | 决策权 | 参与度', '林建国 | 天 | 低', '陈静 | 低 | 低')).toEqual([
    ['unknownValue', ['高', '中', '低']],
  ]);
  expect(
    wordsKnown(
      'Partie prenante | Pouvoir | Intérêt',
      'Ada Fenn | ciel | Faible',
      'Bo Lark | Faible | Faible',
    ),
  ).toEqual([['unknownValue', ['élevé', 'moyen', 'faible']]]);
  expect(
    wordsKnown('Factor | Direction | Our control | Weight | Status', 'Text one | + | High | 3 | asleep'),
  ).toEqual([['statusUnreadable', ['Open', 'Resolved']]]);
});

test('a column that looks like ours and is not read is named with the reason', () => {
  const { all } = readSheet(
    'Name | Authority | Involvement | Attitude | Shoe size',
    'Ada Fenn | High | Low | Wants a quiet life and no surprises at all | 42',
    'Bo Lark | Low | Low | Asks for figures whenever we talk to him | 44',
  );
  expect(all).toEqual([
    {
      code: 'columnNotRead',
      severity: 'note',
      cell: 'Sheet1!D1',
      params: { column: 'attitude', table: 'people', header: 'Attitude', because: 'values' },
    },
  ]);
  const other = readSheet('Name | Authority | Clearance', 'Ada Fenn | High | Low', 'Bo Lark | Low | High');
  expect(
    other.all.map(({ code, cell, params }) => [code, cell, 'column' in params && params.column]),
  ).toEqual([['assumedColumn', 'Sheet1!C1', 'involvement']]);
});

test.each([
  ['really high', 'pretty low'],
  ['High priority', 'Low priority'],
  ['Fairly high', 'rather low'],
  ['相当高', '相当低'],
  ['高级别', '低级别'],
])('F: %s and %s are read by the word in them', (high, low) => {
  const { plan } = readSheet(
    'Factor | Direction | Control | Weight',
    `Text one | + | ${high} | ${high}`,
    `Text two | - | ${low} | ${low}`,
  );
  expect(plan.factors.map(({ control, weight }) => [control?.level, weight])).toEqual([
    ['high', 5],
    ['low', 1],
  ]);
});

test.each(['not high', 'high or low', 'not very high', '可高可低', 'medium-high'])(
  'F: %s is not guessed at',
  (value) => {
    const { plan } = readSheet('Factor | Direction | Control | Weight', `Text one | + | ${value} | 3`);
    expect(plan.factors.map(({ control }) => control)).toEqual([null]);
  },
);
