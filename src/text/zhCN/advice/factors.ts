// A9: what to do about a factor, by what it is about and the quadrant it is in.
import type { AdviceTexts } from '../../suggestion';

export const factors: AdviceTexts['factors'] = {
  offering: {
    leverage: {
      action: '趁这一优势还在，以它为基础提出方案。',
      why: '它替我们的产品说话，但能持续多久由别人决定。',
    },
    maximise: {
      action: '请使用者亲手试用，并用他们的数据记录结果。',
      why: '亲眼见到的长处胜过口头介绍，而试用可以由我们安排。',
    },
    reduce: {
      action: '用同类客户的做法说明：在这一限制下照样可行。',
      why: '产品来不及改，但可以让这一限制不那么要紧。',
    },
    eliminate: {
      action: '与产品或服务部门商定改进办法，落实负责人和日期。',
      why: '不足在我们这边，有了日期，改进才可信。',
    },
  },
  terms: {
    leverage: {
      action: '趁现有条件还在，提前报出方案。',
      why: '别人定的条件随时会变，早报价才用得上。',
    },
    maximise: {
      action: '把这一条款折算成数字：每年为客户带来多少。',
      why: '条款要体现在预算里才有分量，而给不给由我们定。',
    },
    reduce: {
      action: '比较整个周期的总成本，不单看这一条款。',
      why: '条款改不了，但放进整笔账里，比重就清楚了。',
    },
    eliminate: {
      action: '在内部争取更好的条款，用它换取客户的承诺。',
      why: '条款由我们改，有来有往才不失其价值。',
    },
  },
  history: {
    leverage: {
      action: '请亲历过成功合作的人，讲给决策者听。',
      why: '同样的经历，由客户自己说比我们说更有分量。',
    },
    maximise: {
      action: '把历年合作的成果整理成一页，交给决策者。',
      why: '资料在我们手里，而有些决策者当时并不在场。',
    },
    reduce: {
      action: '主动提起旧事，并说明此后有哪些改变。',
      why: '过去改不了，但坦率说开，分量就会减轻。',
    },
    eliminate: {
      action: '了结尚未处理完的投诉，并请客户确认。',
      why: '一天不了结，每次决策都会被提起，而了结它取决于我们。',
    },
  },
  competition: {
    leverage: {
      action: '把对手目前做不到的一点放在方案的中心。',
      why: '对手补上之前，这个空当才对我们有利。',
    },
    maximise: {
      action: '争取把我们的不同之处写进采购标准。',
      why: '写进标准就要比较，而这一点上我们领先。',
    },
    reduce: {
      action: '把对手较弱的方面也纳入比较。',
      why: '对手的强项我们动不了，但比较的范围可以放宽。',
    },
    eliminate: {
      action: '下次会面时，拿出证据回应对手最强的一点。',
      why: '我们有能力回应，没有人回应的说法很快会被当真。',
    },
  },
  seller: {
    leverage: {
      action: '请信任我们的人引荐一位决策者。',
      why: '信任在对方手里，经由引荐才能传得更远。',
    },
    maximise: {
      action: '多安排能发挥个人所长的会面。',
      why: '这一长处不靠别人，但要让人当面见到才起作用。',
    },
    reduce: {
      action: '请一位具备客户所看重条件的同事一起出面。',
      why: '资历和背景要多年积累，同事却可以马上补上。',
    },
    eliminate: {
      action: '在下次会面前，通过培训或准备补上这一短板。',
      why: '几周内能学会的，不必让它影响决策。',
    },
  },
  culture: {
    leverage: {
      action: '按客户的流程一步步走，并引用对我们有利的规定。',
      why: '现有的采购方式适合我们，而只有客户能改变它。',
    },
    maximise: {
      action: '主动替客户起草下一步内部审批所需的材料。',
      why: '能参与流程的地方，我们的方案就留在其中。',
    },
    reduce: {
      action: '向客户内部的人请教别人如何走完这套流程，并预留时间。',
      why: '规矩不会为我们改变，但早知道就少些意外。',
    },
    eliminate: {
      action: '与主持采购的人商定一份双方共用的采购与销售步骤表。',
      why: '摩擦出在配合方式上，而这由我们安排。',
    },
  },
  timing: {
    leverage: {
      action: '把方案与这一变化挂钩，并写明截止的日期。',
      why: '市场给了现在行动的理由，过后也会收回。',
    },
    maximise: {
      action: '调整我们的进度，让效益在客户需要时到位。',
      why: '时机由我们选，选对了，其他优势也随之加强。',
    },
    reduce: {
      action: '先提出规模较小、行情不好也划算的第一步。',
      why: '等不来更好的市场，但步子小，风险也小。',
    },
    eliminate: {
      action: '调配拖住启动日期的人手或库存。',
      why: '延误在我们这边，我们自己就能决定解决。',
    },
  },
};

export const anyFactor: AdviceTexts['anyFactor'] = {
  leverage: { action: '趁它还在，现在就用进方案。', why: '它对我们有利，但能持续多久由别人决定。' },
  maximise: { action: '多做这件事，并让决策者看到。', why: '加强它由我们决定，决策者看到了才算数。' },
  reduce: {
    action: '准备好回应，并计划如何减轻它的影响。',
    why: '我们去不掉它，但可以让它在决策中少占分量。',
  },
  eliminate: {
    action: '定下由谁解决、何时解决。',
    why: '它对我们不利，却由我们掌握，有了日期才会推进。',
  },
};
