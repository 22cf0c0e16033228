// How people head and fill their own tables in words that are on none of our lists (src/tables), by what a careful reader takes them for.
// The bench of reading measures with them how far recognition gets by meaning; none of them may ever be put into our lists.
import { words } from '../../src/tables/column';
import type { Locale } from '../../src/text/text';

export type Phrases = Readonly<Record<Locale, readonly string[]>>;

/** Headers by concept. Those of `owner` and `response` are told apart from the concepts that a factor has. */
export const foreignHeaders = {
  people: {
    name: {
      en: words(
        'Stakeholder_FullName | Name of the person | Names of those involved | Person we deal with | Who is it?',
        'Full name of contact | PERSON_NAME | Customer-side person | Name of customer contact',
      ),
      'zh-CN': words('客户方人员姓名 | 对方人员 | 主要人物姓名 | 相关人士 | 对接人员的姓名 | 采购方人员'),
    },
    title: {
      en: words(
        "Person's job title | Position in the company | Job_Title_Text | What they do there | Position held",
        'Title on business card | Post held at the customer',
      ),
      'zh-CN': words('在公司的职务 | 担任的职位 | 现任职务 | 名片上的头衔 | 具体岗位'),
    },
    authority: {
      en: words(
        'Influence over the purchase | Power to decide | How much say they have | Decision_Power_Level',
        'Influence of the stakeholder upon the project | Say in the decision | Clout in the buying decision',
        'Can they approve the purchase? | Weight of their word in the decision | Decision-making power (H/M/L)',
        'Ability to stop or approve the deal | Power over the outcome',
      ),
      'zh-CN': words(
        '对采购的影响力 | 对项目决策的影响力 | 拍板的权力大小 | 说话分量 | 在决策中的话语权 | 采购决定权',
        '能否拍板 | 对结果的决定程度',
      ),
    },
    involvement: {
      en: words(
        'How much they care | Interest in our offer | Interest of the stakeholder in the project',
        'How closely involved are they? | Degree of involvement in the project | Involvement in the buying process',
        'How affected by the outcome | Time they spend on this project | Interest_In_Project_Level',
      ),
      'zh-CN': words(
        '对本项目的参与程度 | 对项目的关心程度 | 对我们方案的兴趣 | 介入项目的深浅 | 与此事的相关程度',
        '在项目里的投入程度',
      ),
    },
    attitude: {
      en: words(
        'Where they stand on us | Attitude of this person to our offer | How they feel about us | Likely blocker or backer?',
        'Stance towards our proposal | Are they for us or against us? | Current feeling about us | View of our company',
        'Opinion of our offer',
      ),
      'zh-CN': words(
        '对我们方案的态度 | 是否站在我们这边 | 目前的立场如何 | 支持还是反对我们 | 对我司的看法',
      ),
    },
    individualNeed: {
      en: words('What drives them personally | Personal motive behind it | What they want for themselves'),
      'zh-CN': words('个人最看重什么 | 个人想得到什么 | 其个人动机'),
    },
    contact: {
      en: words('How well do we know them? | How deep is our contact | Extent of our contact so far'),
      'zh-CN': words('我们与其接触的深度 | 与我们来往多少 | 目前接触的程度'),
    },
    lastContact: {
      en: words('When we last met them | Most recent meeting with us | Date we last talked'),
      'zh-CN': words('上一次见面的日期 | 最近一次拜访时间 | 最后一次沟通日期'),
    },
    ownedBy: {
      en: words('Who on our side looks after them | Our colleague in charge | Covered by (our side)'),
      'zh-CN': words('我方由谁跟进 | 我们这边的对接人 | 我司跟进同事'),
    },
    reportsTo: {
      en: words('Whom they report to | Their boss | Direct superior (name)'),
      'zh-CN': words('其直接领导 | 顶头上司是谁 | 向谁汇报工作'),
    },
    department: {
      en: words('Department they work in | Part of the company | Which department?'),
      'zh-CN': words('在哪个部门 | 部门归属 | 任职部门'),
    },
    notes: {
      en: words('Anything else to know | Our remarks on this person | Further remarks'),
      'zh-CN': words('其他需要说明的 | 补充情况 | 其他备注信息'),
    },
  },
  factors: {
    text: {
      en: words(
        'What helps or hinders us | Factor_Text | What could decide this deal | Things working for or against us',
        'Potential risk event | Name of the risk | What might go wrong | Description of the factor | Key risks of this deal',
        'Circumstance that matters',
      ),
      'zh-CN': words(
        '影响成交的因素 | 可能出现的风险 | 有利或不利的情况 | 关键影响点说明 | 左右成败的事情 | 影响因素的描述 | 潜在的风险事件',
      ),
    },
    category: {
      en: words(
        'Which area is it about? | Kind of risk | Category_of_factor | Group of factors it belongs to | Field it concerns',
      ),
      'zh-CN': words('属于哪一类 | 因素所属类别 | 因素的种类 | 归入哪个类别'),
    },
    direction: {
      en: words(
        'Does it help or hurt us? | Works for us or against us? | Positive or negative for us | Which way it pulls',
        'Good or bad for us | Plus or minus for this sale | Helps / hurts our case | Effect on us (+/-)',
      ),
      'zh-CN': words('对我们有利还是不利 | 是好事还是坏事 | 作用方向正负 | 有利/不利于我们 | 对成交是利是弊'),
    },
    control: {
      en: words(
        'How far is it in our hands? | Can we do anything about it? | Our power to change it | How much we can control it',
        'Extent of our control over it | Could we change this ourselves? | Our_Control_Level | Within our power to change',
      ),
      'zh-CN': words(
        '我们能控制多少 | 我方能否改变 | 由我们掌握的程度 | 我们对它的控制能力 | 是否在我方掌控之中',
      ),
    },
    weight: {
      en: words(
        'How much it matters | Importance for this sale | Weight_1_5 | How important is this factor? | Strength of its effect',
        'How strongly it pulls | Size of the impact on the deal | How serious would it be',
      ),
      'zh-CN': words(
        '对成交的重要程度 | 影响有多大 | 对本项目的影响程度 | 该因素的分量 | 轻重程度 | 后果有多严重',
      ),
    },
    evidence: {
      en: words(
        'How do we know this? | Do we know it or assume it? | Fact, or only our assumption? | Has the customer confirmed it?',
        'Known for sure or guessed',
      ),
      'zh-CN': words('是事实还是猜测 | 我们怎么知道的 | 客户是否证实过 | 有没有依据'),
    },
    status: {
      en: words(
        'Is it still open? | Where does it stand now? | Open or settled | Open or dealt with | Status_of_factor',
      ),
      'zh-CN': words('目前解决了没有 | 现在处于什么状态 | 解决情况 | 处理到哪一步了'),
    },
    people: {
      en: words('Which people are linked to it | People it concerns | Who is affected by it'),
      'zh-CN': words('牵涉到哪些人 | 与哪些人有关 | 涉及的人物'),
    },
    owner: {
      en: words('Who takes care of it | Person in charge on our side | Colleague who follows it up'),
      'zh-CN': words('由谁负责处理 | 我方跟进人员 | 负责处理的同事'),
    },
    response: {
      en: words('What we do about it | Way we deal with it | How we will respond'),
      'zh-CN': words('我们怎么应对 | 打算如何处理 | 采取什么对策'),
    },
    notes: {
      en: words('Anything else worth knowing | Our own remarks | More about it'),
      'zh-CN': words('补充说明文字 | 另外要说的 | 其他情况说明'),
    },
  },
} as const satisfies Readonly<Record<'people' | 'factors', Readonly<Record<string, Phrases>>>>;
