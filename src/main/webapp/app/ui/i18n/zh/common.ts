import type { Words } from '..';

export const common: Words['common'] = {
  retry: '重试',
  cancel: '取消',
  close: '关闭',
  back: '返回',
  save: '保存',
  saved: '已保存',
  loading: '加载中',
  more: '显示更多',
  dismiss: '知道了',
  clear: '清除',
  undo: '撤销',
  you: '你',
  deletedAccount: '已注销账号',
  failedTitle: '加载失败',
  waitSeconds: (seconds) => `请在 ${seconds} 秒后重试。`,
  members: (count) => `${count.toLocaleString('zh')} 位成员`,
  owner: '群主',
};
