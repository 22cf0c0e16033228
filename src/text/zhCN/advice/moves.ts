import type { moves as english } from '../../en/advice/moves';

export const moves: typeof english = {
  resolve: {
    action: '解决它：与客户商定怎样才算了结，定好日期办完。',
    why: '解决了，它就不再对我们不利。',
  },
  soften: {
    action: '淡化它：用数据说明，或用承诺担保，让客户看到影响有限。',
    why: '我们去不掉它，但可以让它不那么要紧。',
  },
  winControl: {
    action: '争取掌握：弄清由谁决定，谈定哪些可以由我们来定。',
    why: '握在自己手里，才能去解决它、发挥它，不必等别人。',
  },
  strengthen: {
    action: '加强它：让拍板的人亲眼看到成效，用自己的话说出来。',
    why: '它由我们掌握，分量再重一些就更有利。',
  },
};
