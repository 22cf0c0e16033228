import type { StoryTeamMember } from './story';

export const haidengTeam: readonly StoryTeamMember[] = [
  {
    duty: 'coordination',
    person: '周颖',
    counterparts: '沈慕华、林晓雯、安可欣',
    notes: '',
  },
  {
    duty: 'meetings',
    person: '乔敏',
    counterparts: '',
    notes: '隔周周一开半小时，前一个周五发议程。',
  },
  {
    duty: 'sponsor',
    person: '陆鸣',
    counterparts: '欧阳健民',
    notes: '我方总经理；首次拜访尚未约好。',
  },
  {
    duty: 'sponsor',
    person: '方蕙',
    counterparts: '魏岚',
    notes: '我方财务总监；与对方财务部一起测算总拥有成本。',
  },
  {
    duty: 'sponsor',
    person: '',
    counterparts: '佐藤浩',
    notes: '要找一位熟悉集团框架协议的领导。',
  },
  {
    duty: 'expert',
    person: '韩伟',
    counterparts: '费俊、唐博',
    notes: '',
  },
  {
    duty: 'service',
    person: '邹凯',
    counterparts: '罗薇、康志强',
    notes: '正在物色一小时车程内的服务商。',
  },
];
