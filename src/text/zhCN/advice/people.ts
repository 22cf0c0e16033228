// T7: what to do with a person, by role and attitude, and what the person's own need adds; and what closes a gap.
import type { AdviceTexts } from '../../suggestion';

export const people: AdviceTexts['people'] = {
  advocate: {
    against: (name) => ({
      action: `问清${name}不赞成的原因，并带着答复再谈。`,
      why: '倡导者天天影响别人，答复了的疑虑就不再流传。',
    }),
    neutral: (name) => ({
      action: `让${name}在自己的工作里见到好处。`,
      why: '倡导者会为帮过自己的东西说话，很少为许诺出头。',
    }),
    for: (name) => ({
      action: `帮${name}备好理由，我们不在场时也能替我们说话。`,
      why: '许多事在会下定，理由充分，开口才容易。',
    }),
  },
  owner: {
    against: (name) => ({
      action: `单独约见${name}，把反对意见逐条谈清。`,
      why: '拥有者既拍板又参与到底，别人的支持代替不了。',
    }),
    neutral: (name) => ({
      action: `把方案与${name}所负责的业绩联系起来。`,
      why: '结果由拥有者承担，对业绩有帮助的事才推得动。',
    }),
    for: (name) => ({
      action: `与${name}商定下一步，并请其引见批准者。`,
      why: '支持我们的拥有者能定节奏，也能打开上层的门。',
    }),
  },
  gatekeeper: {
    against: (name) => ({
      action: `弄清${name}顾虑的是哪条规定或风险，并予以满足。`,
      why: '把关者不能最后点头，却能让谈判提前结束。',
    }),
    neutral: (name) => ({
      action: `把${name}审核所需的材料提早备齐送到。`,
      why: '把关者看的是合不合要求，材料齐全就容易放行。',
    }),
    for: (name) => ({
      action: `请教${name}还有什么会拦住我们，并保持联系。`,
      why: '把关者最早听到阻碍，也能指明通往决策者的路。',
    }),
  },
  approver: {
    against: (name) => ({
      action: `请${name}听得进的人，代为回应其反对意见。`,
      why: '批准者依靠别人的判断，信得过的人比我们更说得上话。',
    }),
    neutral: (name) => ({
      action: `请${name}信任的人引荐，争取半小时会面。`,
      why: '批准者参与不深，看明白了才会点头。',
    }),
    for: (name) => ({
      action: `每个节点之前给${name}送一页简报。`,
      why: '批准者时间少，简短而按时的消息能留住支持。',
    }),
  },
};

export const needs: AdviceTexts['needs'] = {
  power: '对方看重权力：给出几种选择，由对方来定。',
  achievement: '对方看重成就：带上数字和够得着的目标。',
  recognition: '对方看重被承认：当着众人说明其贡献。',
  belonging: '对方看重被接纳：请其同事一起参与，达成共识。',
  order: '对方看重有条理：给出清楚的计划，每个日期都守住。',
  safety: '对方看重安全感：带上案例和保证，先走一小步。',
};

const named = (name: string): string => name || '此人';

export const findings: AdviceTexts['findings'] = {
  T2: (name) => ({
    action: `问清${named(name)}在决策中的作用，再改角色或评级。`,
    why: '对一个人的建议都由其角色而来。',
  }),
  T4: (name) => ({
    action: `问问${named(name)}：怎样的结果对个人和机构才算好。`,
    why: '需求得到满足，人才会投入，而需求要先了解。',
  }),
  T5: (name) => ({
    action: `两周内约${named(name)}谈一次。`,
    why: '久不联系，看法会变，旧印象会误导我们。',
  }),
  T6a: () => ({
    action: '找出既拍板又天天参与此事的人。',
    why: '没有拥有者，客户内部就没有人把采购推到底。',
  }),
  T6b: () => ({
    action: '问清由谁签字，还要谁同意。',
    why: '最后点头的，也许是我们还不认识的人。',
  }),
  T6c: () => ({
    action: '选一位了解内情的人，争取其支持。',
    why: '我们不在场时看法照样形成，需要有人替我们说话。',
  }),
  T6d: (name) => ({
    action: `请${named(name)}再引荐两位同事。`,
    why: '这位联系人一旦离开，我们在那里就没有认识的人。',
  }),
  T6e: () => ({
    action: '请把关者安排与决策者见面。',
    why: '把关者可以拒绝，但同意了也不算最后决定。',
  }),
  T6f: (name) => ({
    action: `请${named(name)}信任的人引荐，安排第一次会面。`,
    why: '不认识我们的决策者，只能听别人怎么说。',
  }),
  T6g: (name) => ({
    action: `当面问${named(name)}：要有哪些改变才会同意。`,
    why: '一位决策者反对，就可能让其他努力都停下来。',
  }),
};
