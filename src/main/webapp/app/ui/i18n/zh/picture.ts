import type { Words } from '..';

export const picture: Words['picture'] = {
  choose: '选择图片',
  change: '更换图片',
  remove: '移除',
  hint: '也可以拖入或粘贴图片，最大 10 MB。',
  hintTouch: '最大 10 MB。',
  changed: '图片已更换',
  removed: '图片已移除',
  cropTitle: '选取显示的部分',
  stage: '图片',
  zoom: '缩放',
  cropHint: '拖动或按方向键移动，按 + 和 − 缩放。',
  cropHintTouch: '拖动以移动，双指缩放。',
  keep: '使用这张图片',
};
