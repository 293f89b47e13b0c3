import type { Words } from '..';

export const pins: Words['pins'] = {
  title: '置顶消息',
  newest: '置顶消息',
  several: (count) => `${count.toLocaleString('zh')} 条置顶`,
  show: '查看全部置顶消息',
  go: '定位到消息',
  pin: '置顶',
  unpin: '取消置顶',
  unpinOne: (text) => `取消置顶：${text}`,
  pinned: '已为会话中的所有人置顶',
  unpinned: '已取消置顶',
  none: '这里已没有置顶消息。',
  pinnedBy: (name, time) => `由${name}置顶 · ${time}`,
  far: '这条消息太久远，无法定位。',
};
