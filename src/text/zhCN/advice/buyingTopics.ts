// A9: of topics.ts, what has to do with how the customer buys.
import type { AdviceTexts } from '../../suggestion';

export const buyingTopics = {
  failedTest: {
    leverage: '请{name|做测试的人}把没通过的地方讲给{decider|拍板的人}，再用我们的做同样的测试。',
    reduce: '向{name|做测试的人}要确切的结果，问清第二次测试算不算。',
    eliminate: '向{name|做测试的人}讲清原因和改了什么，商定第二次测试的日子。',
  },
  rivalContract: {
    leverage: '{said}：和{name|拍板的人}从这一天往回排通知、比较、决定。',
    reduce: '{said}：和{name|受合同约束的人}商定，赶在这之前先试一小步。',
    eliminate: '{said}：和{name|受合同约束的人}赶在这之前试一试，说好谁来评。',
  },
  window: {
    leverage: '{said}：从这一天减去备货期，算出最晚下单日，写进方案。',
    maximise: '{said}：从这一天减去备货期往回排，每一步定下我们谁负责。',
    reduce: '{said}：从这一天减去备货期，排出哪些先做、哪些往后放。',
    eliminate: '{said}：定下我们谁来缩短备货期，赶上这一天，能缩多少。',
  },
  slot: {
    leverage: '和{name|主办的人}定好：他们谁来讲、给看什么、最后提什么请求。',
    maximise: '和{name|主办的人}备好一页：他们谁来讲、我们最后请大家做什么。',
    reduce: '问清{name|主办的人}还有什么能定：谁讲、讲多久、能提什么请求。',
  },
  visit: {
    leverage: '和{name|来的人}定好：谁来、现场看什么、看完请他们定什么。',
    maximise: '和{name|来的人}排好这一天：谁来、哪家客户讲、最后定什么。',
    reduce: '问清{name|来的人}要看什么，还该请谁一起来。',
    eliminate: '把接待补好：谁接待{name|来的人}、给看什么、哪天备好。',
  },
  lateInvite: {
    reduce: '问{name|邀请我们的人}为什么现在才找、还有什么没定，再和上级定投入上限。',
    eliminate: '问{name|邀请我们的人}还有什么能改，再和上级商定投入到哪一步。',
  },
  specForRival: {
    reduce: '标出只有别家能满足的每一条，各写一条大家都能满足的说法。',
    eliminate: '只有别家能满足的，逐条写出开放的说法，定下谁来提、哪天提。',
  },
  framework: {
    leverage: '问{name|签框架的人}接下来哪几家用得上，请对方和我们一起去信。',
    maximise: '和{name|签框架的人}列出还没下单的各家，定下先找谁、哪天找。',
    reduce: '列出各家由谁下单，定下我们谁先去找哪一位。',
    eliminate: '影响各家按框架下单的问题，逐条定下人和日期。',
  },
  amountLimit: {
    leverage: '划出第一期，金额在{said}的限额之内。拿去请{name|能签字的人}签。',
    maximise: '划出一个第一期，金额在{said}的限额之内，定下哪天报。',
    reduce: '划出第一期，金额在{said}的限额之下。用结果带出下一期。',
    eliminate: '把方案分成几期，每期金额在{said}的限额之下，分别报价。',
  },
  paperwork: {
    leverage: '不等{name|办手续的人}来要，先填好我们的部分，其余一并带去。',
    maximise: '把简版合同和方案一起交给{name|签字的人}。',
    reduce: '和{name|办手续的人}过一遍材料：哪些能省，哪些由我们来填。',
    eliminate: '写一份两页的简版，定好哪天内部批下来，再和{name|签字的人}过一遍。',
  },
  refusesUs: {
    reduce: '换一个人去见{name|不见我们的人}：定下换谁、由谁引见。',
    eliminate: '换一个人去见{name|不见我们的人}：定下换谁、由谁引见、哪天见。',
  },
  neverInside: {
    reduce: '请{name|现在的联系人}下次带我们一个人进去，说好想看什么。',
    eliminate: '定下我们谁先进去、要看什么，请{name|现在的联系人}带进去。',
  },
  partnerMargin: {
    reduce: '先和上级商定渠道卖我们的能得到什么，再把数字讲给{name|对方}。',
    eliminate: '先和上级商定渠道卖我们的能得到什么，定好哪天书面给{name|对方}。',
  },
  secondSource: {
    leverage: '问清{name|想要第二家的人}给第二家多少、从哪天起、要证明什么。',
    maximise: '向{name|想要第二家的人}提出先做哪一部分：做什么、做多少、从哪天起。',
    reduce: '问清{name|想要第二家的人}怕什么，由我们来保证这一点。',
    eliminate: '定好日子去掉找第二家的理由，讲给{name|想要第二家的人}听。',
  },
  favoursRival: {
    reduce: '问问{name|偏向别家的人}看中哪几点，挑一点拿出证明。',
    eliminate: '给{name|偏向别家的人}一样能自己验证的证明，约好哪天。',
  },
  quotes: {
    leverage: '请{name|比价的人}把价格以外要紧的几项也比进去，我们照此报。',
    maximise: '先向{name|比价的人}交一份齐全的报价，写明别家没含的几项。',
    reduce: '问清{name|比价的人}除了价格还看什么，把我们的实绩放在旁边。',
    eliminate: '给{name|比价的人}一个不必再询价的理由：有期限、有来有往的报价。',
  },
  doNothing: {
    leverage: '向{name|拍板的人}提一个不影响别的项目的小步骤，写明要什么。',
    reduce: '把多等一个月的代价算成一个数，讲给{name|拍板的人}听。',
    eliminate: '给{name|拍板的人}算清多等一个月的代价，再提一个有日期的第一步。',
  },
  standard: {
    leverage: '问清{name|定标准的人}哪天定，赶在之前把我们的结果送进去比。',
    maximise: '逐条给{name|定标准的人}看：我们怎样符合统一的标准。',
    reduce: '问清{name|定标准的人}怎么定、哪天定，能不能例外或拿什么证明。',
    eliminate: '列出我们和统一标准不同的地方，每一条定下谁来补、哪天补好。',
  },
  creditRisk: {
    reduce: '先和我们的财务定好凭什么发货：预付、担保还是分批，再告诉{name|客户}。',
    eliminate: '和我们自己的财务定好：这家客户要什么条件、从哪一单起。',
  },
  jobFear: {
    reduce: '和{name|担心的人}谈清以后各做什么，请他们的上级确认。',
    eliminate: '写下以后谁做什么，和{name|担心的人}一起过一遍。',
  },
  noTime: {
    leverage: '向{name|没时间的人}提出替他们做顾不上的活，写明哪天做完。',
    reduce: '替{name|没时间的人}先起草，只请对方抽半小时过一遍。',
    eliminate: '定下我们谁腾出时间、从哪天起，为此放下什么。',
  },
  language: {
    reduce: '定下我们谁会{name|对方}的语言，把材料译好带去。',
    eliminate: '定好哪天把材料译好，写明我们谁去和{name|相关的人}讲。',
  },
  lockIn: {
    leverage: '和{name|管这套东西的人}算清换掉要多少代价，拿给{decider|拍板的人}看。',
    maximise: '和{name|管这套东西的人}列出用我们的哪些不用动，拿给{decider|拍板的人}看。',
    reduce: '问清{name|管这套东西的人}脱开要什么：通知、数据、费用，我们担一部分。',
    eliminate: '把让{name|客户}觉得被绑住的地方放开：放开什么、哪天，书面写明。',
  },
  pain: {
    leverage: '和{name|受影响的人}算出这项损失一年多少，拿给{decider|拍板的人}看。',
    maximise: '和{name|受影响的人}把损失和能省的并排列出，拿给{decider|拍板的人}看。',
    reduce: '问{name|受影响的人}先做什么能止住损失，把它作为第一步。',
    eliminate: '和{name|受影响的人}约好哪天止住损失，给出之后的头一批数据。',
  },
  volume: {
    leverage: '和{name|做计划的人}按数量分档定价，先从第一档做起。',
    maximise: '给{name|做计划的人}一张分档价，写明有效到哪一天。',
    reduce: '和{name|做计划的人}按数量分档定价，起步量小也不亏。',
    eliminate: '在内部定下多少量起供，再告诉{name|做计划的人}。',
  },
  conflict: {
    reduce: '两边各要什么，分别问清写在一页上，拿给{decider|拍板的人}。',
    eliminate: '把我们各方答应的写下来，内部说定，对{name|客户}只说一句话。',
  },
  noOwner: {
    reduce: '问{name|现在的联系人}：事情没人管谁吃亏最大，请那个人来牵头。',
    eliminate: '定下我们谁来牵头、从哪天起，再告诉{name|客户}。',
  },
  parentDecides: {
    leverage: '问{name|现在的联系人}上面由谁定、看什么，请对方把我们的结果带上去。',
    reduce: '问清{name|现在的联系人}上面由谁定、看什么，请对方引见。',
    eliminate: '定下我们谁去找上面定的人，请{name|现在的联系人}引见。',
  },
  doubt: {
    reduce: '问{name|有疑虑的人}看到什么才信，按对方的办法约一次验证。',
    eliminate: '约好日子，给{name|有疑虑的人}一样能自己验证的证明。',
  },
  wish: {
    leverage: '问清{name|想要的人}想看到什么，请对方在自己的岗位上试我们的。',
    maximise: '请{name|想要的人}在现场试我们的，按对方说的几点来看。',
    reduce: '问清{name|想要的人}为什么要，我们的哪种做法也行。',
    eliminate: '和{name|想要的人}说好：哪些做、哪天做好、哪些不做。',
  },
  support: {
    leverage: '请{name|支持我们的人}把这话讲给{decider|拍板的人}，约好哪天讲。',
    maximise: '和{name|支持我们的人}说好：谁去讲给{decider|拍板的人}、哪天讲、带哪些数。',
  },
  incumbent: {
    reduce: '问问{name|在用的人}对现用的最想改哪一点，就从那里提第一步。',
    eliminate: '给{name|在用的人}并排列出：换成我们的哪些变、哪些照旧。',
  },
} satisfies Partial<AdviceTexts['topics']>;
