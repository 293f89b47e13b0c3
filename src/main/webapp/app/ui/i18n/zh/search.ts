import type { Words } from '..';

export const search: Words['search'] = {
  label: '搜索会话、联系人和群聊',
  placeholder: '搜索',
  results: '搜索结果',
  recent: '最近',
  conversations: '会话',
  people: '联系人',
  groups: '群聊',
  notIn: '未加入',
  searching: '正在搜索联系人和群聊…',
  peopleFailed: '无法搜索联系人。',
  groupsFailed: '无法搜索群聊。',
  noneYet: '还没有会话',
  nothingTitle: '没有找到',
  nothingText: (query) => `没有名为“${query}”的人、群聊或会话。`,
  count: (count) => `${count} 个结果`,
  help: '上下键选择，Enter 打开，Esc 关闭',
  joinTitle: (name) => `加入“${name}”？`,
  joinText: '加入后，你能看到群里的消息，群成员也能看到你。',
};
