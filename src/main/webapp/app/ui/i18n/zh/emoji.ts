import type { Words } from '..';

export const emoji: Words['emoji'] = {
  panel: '表情',
  search: '搜索表情',
  none: '没有找到这个表情',
  results: '找到的表情',
  groups: {
    recent: '最近使用',
    smileys: '笑脸与情感',
    people: '人物与身体',
    animals: '动物与自然',
    food: '食物与饮料',
    travel: '旅行与地点',
    activities: '活动',
    objects: '物品',
    symbols: '符号',
    flags: '旗帜',
  },
  tone: '肤色',
  tones: {
    none: '默认肤色',
    light: '浅肤色',
    mediumLight: '中浅肤色',
    medium: '中等肤色',
    mediumDark: '中深肤色',
    dark: '深肤色',
  },
};
