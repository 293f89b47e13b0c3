import { expect, it } from 'vitest';
import { avatarColours, colourOf, initials } from './initials';

it.each([
  ['Ada Lovelace', 'AL'],
  ['ada', 'A'],
  ['mary jane watson', 'MW'],
  ['王小明', '小明'],
  ['李雷', '李雷'],
  ['中华人民共和国', '中'],
  ['👩‍🚀 Sally', '👩‍🚀S'],
  ['  ', ''],
])('%s is %s', (name, letters) => expect(initials(name)).toBe(letters));

it('gives the same colour to the same id, within the palette', () => {
  expect(colourOf('abc')).toBe(colourOf('abc'));
  expect(colourOf('0197e5a0-0000-7000-8000-000000000001')).toBeLessThan(avatarColours);
});
