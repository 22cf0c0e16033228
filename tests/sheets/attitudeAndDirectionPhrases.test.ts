import { words } from '../../src/tables/column';
import { directionValues } from '../../src/tables/factors/factorValues';
import { parseMeaning } from '../../src/tables/meaning/meaning';
import { attitudeValues } from '../../src/tables/people/attitudeValues';

const forUs = words(
  'works in our favour | plays into our hands | tailwind for this deal | gives us a head start | puts us ahead of the pack | tips the scales in our favour | a feather in our cap | plays to our strengths | gives us leverage | makes us the obvious choice | strengthens our hand | keeps rivals out | a point in our favour | sets us apart',
  '助我们一臂之力 | 顺风 | 雪中送炭 | 锦上添花 | 给我们加分 | 对我们很有利 | 帮了我们大忙 | 为我们打开大门 | 是我们的杀手锏 | 让我们领先一步 | 有助于我们赢单 | 提高我们的胜算 | 水到渠成 | 为我们创造机会',
);
const againstUs = words(
  'holds us back | a thorn in our side | headwind | plays into the hands of our competitor | puts us at a disadvantage | stacks the odds against us | a millstone around our neck | a showstopper for us | an obstacle for us | a setback for us | weakens our hand | ties our hands | a strike against us | a roadblock | works to our disadvantage | a red flag | our Achilles heel',
  '扯后腿 | 拖后腿 | 逆风 | 拦路虎 | 绊脚石 | 对我们非常不利 | 给我们减分 | 雪上加霜 | 是我们的软肋 | 让我们很被动 | 降低我们的胜算 | 有利于竞争对手 | 成为我们的瓶颈 | 让我们失分 | 对我们构成威胁',
);
const noDirection = words(
  'a nightmare for us | a bombshell for us | not yet clear whether it helps | cuts both ways | double-edged sword | depends on the budget | could go either way | see above | to be discussed | price | Q3 2026 | no effect on us | neither helps nor hurts | who knows | helps us or hurts us | 双刃剑 | 有利有弊 | 看情况 | 说不清 | 不好说 | 没有影响 | 见附件',
);

/** The degrees that a careful person would accept. */
const attitudes: Readonly<Record<string, readonly string[]>> = {
  '3 2': words(
    'in our corner | goes to bat for us | has our back | fights for us internally | opens doors for us | wants us to win | sells on our behalf | rooting for us | vouches for us | would move mountains for us',
    '胳膊肘往我们这边拐 | 到处替我们说好话 | 力挺我们 | 死心塌地跟我们 | 非我们不选 | 为我们摇旗呐喊 | 我们的内应 | 替我们打通关系 | 站在我们这边 | 希望我们中标',
  ),
  '2 1': words(
    'likes what he sees | likes our approach | sees the value | well disposed towards us | thinks highly of us | on our side | warming to us | prefers us | has a soft spot for us | receptive to our ideas',
    '对我们印象不错 | 认可我们的方案 | 比较看好我们 | 愿意给我们机会 | 对我们有好感 | 偏爱我们 | 欣赏我们 | 倾向于选我们 | 信任我们 | 乐于帮忙',
  ),
  '0 unknown': words(
    'on the fence | sitting on the fence | has not made up her mind | could go either way | keeps his cards close to his chest | no preference | wait and see | no strong opinion | impartial',
    '两边都行 | 骑墙 | 谁都不得罪 | 不偏不倚 | 无明显倾向 | 持观望态度 | 还没表态 | 墙头草 | 随大流 | 选谁都可以',
  ),
  '0 -1': words('lukewarm | not overly keen | 不冷不热'),
  '-1 -2': words(
    'would rather see others | not sold on us | has cold feet | needs convincing | lukewarm at best | has reservations about us | has doubts about our price | drags his feet | leans towards the competitor | gives us the cold shoulder',
    '对我们不太放心 | 信心不足 | 对我们有些疑虑 | 态度冷淡 | 不太看好我们 | 倾向竞争对手 | 爱答不理 | 对我们有成见 | 不太信任我们 | 心存疑虑',
  ),
  '-2 -3': words(
    'wants us out | dead set against us | would veto us | undermines us | out to get us | stabs us in the back | badmouths us | sides with the competitor | will do anything to stop us | in the pocket of the competitor',
    '铁了心反对 | 一票否决我们 | 唱反调 | 处处刁难我们 | 背后使绊子 | 竞争对手的人 | 跟我们过不去 | 想把我们踢出局 | 给我们穿小鞋 | 力挺竞争对手',
  ),
};
const noAttitude = words(
  'wants to be kept informed | signs the contract | reports to the CFO | knows the budget | on holiday until May | likes golf | was against us before the pilot | does not oppose competitors | would support us if cheaper | prefers e-mail | head of purchasing | budget holder | 负责采购 | 每周例会 | 以前反对我们 | previously supported us | 从前支持我们 | 如果降价就支持 | 喜欢打高尔夫 | 汇报给总经理 | 下月退休 | 邮件联系',
);

const directionOf = (text: string): string | null => parseMeaning(directionValues, text);
const attitudeOf = (text: string): string | null => parseMeaning(attitudeValues, text);
const said = (text: string, code: string | null): string => `${text}: ${String(code)}`;

describe('what people write of a direction and an attitude', () => {
  test.each([
    ['positive', forUs],
    ['negative', againstUs],
  ])('R1: phrases for %s are understood', (code, phrases) => {
    const others = phrases.filter((text) => directionOf(text) !== code);
    expect(others.map((text) => said(text, directionOf(text)))).toEqual([]);
  });

  test.each(words('lowers the risk for them to choose us | 竞争对手的软肋'))(
    'R1: %s may be asked back, and is never against us',
    (text) => {
      expect(directionOf(text)).not.toBe('negative');
    },
  );

  test('R1: what pulls neither way, both ways or elsewhere has no direction', () => {
    const read = noDirection.filter((text) => directionOf(text) !== null);
    expect(read.map((text) => said(text, directionOf(text)))).toEqual([]);
  });

  test.each(Object.entries(attitudes))('T3: phrases for %s are understood', (codes, phrases) => {
    const others = phrases.filter((text) => !codes.split(' ').includes(attitudeOf(text) ?? 'none'));
    expect(others.map((text) => said(text, attitudeOf(text)))).toEqual([]);
  });

  test('T3: what says nothing of today’s stance has no attitude', () => {
    const read = noAttitude.filter((text) => attitudeOf(text) !== null);
    expect(read.map((text) => said(text, attitudeOf(text)))).toEqual([]);
  });
});
