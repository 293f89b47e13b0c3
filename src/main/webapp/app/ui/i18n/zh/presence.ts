import type { Words } from '..';

export const presence: Words['presence'] = {
  status: { online: '在线', away: '离开', dnd: '请勿打扰', offline: '离线' },
  seenJustNow: '刚刚在线',
  seenMinutes: (count) => `${count} 分钟前在线`,
  seenToday: (time) => `今天 ${time} 在线`,
  seenYesterday: (time) => `昨天 ${time} 在线`,
  seenOn: (date) => `最后在线：${date}`,
  mine: (name, status) => `${name}，${status}`,
  choose: '我的状态',
  hints: {
    online: '你在的时候显示',
    away: '即使你在也显示',
    dnd: '标签页上不显示未读数',
  },
  chosen: '当前',
};
