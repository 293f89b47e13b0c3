// @vitest-environment happy-dom
import { signal } from '@preact/signals-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Chat, Line, Me, Profile, TimelineMessage } from '../../model';
import { language } from '../i18n';
import { lineText } from './line-text';

const person = (id: string, displayName: string): Profile => ({ id, name: id, displayName, avatar: '', signature: '', deleted: false });
const known: Record<string, Profile> = { anna: person('anna', 'Anna'), ben: person('ben', 'Ben the rower') };

const chat = {
  me: signal({ id: 'me' } as Me),
  profiles: {
    of: (id: string) => known[id] ?? person(id, ''),
    remark: (id: string) => (id === 'dora' ? 'My Dora' : ''),
  },
} as unknown as Pick<Chat, 'profiles' | 'me'>;

function line(senderId: string, told: Line, nickname = ''): TimelineMessage {
  const mine = senderId === 'me';
  return { key: 'k', conversationId: 'c', seq: 1, senderId, mine, content: '', line: told, nickname, sentAt: 0, state: 'sent', problem: null };
}

function read(...messages: readonly TimelineMessage[]): string {
  return lineText(chat, messages).replaceAll(/[\u2068\u2069]/g, '');
}

const ben = { people: [{ id: 'ben', name: 'Ben' }], count: 1 };
const me = { people: [{ id: 'me', name: 'Me' }], count: 1 };
const until = new Date(2026, 2, 12, 15, 4).getTime();

/** Every kind: what it says in English and in Chinese, done by Anna to Ben, or by her alone. */
const kinds: readonly (readonly [Line, string, string])[] = [
  [{ what: 'created' }, 'Anna created the group', 'Anna创建了群聊'],
  [{ what: 'joined' }, 'Anna joined', 'Anna加入了群聊'],
  [{ what: 'joinedByLink' }, 'Anna joined by a link', 'Anna通过链接加入了群聊'],
  [{ what: 'invited', ...ben }, 'Anna invited Ben the rower', 'Anna邀请Ben the rower加入了群聊'],
  [{ what: 'letIn', ...ben }, 'Anna let Ben the rower in', 'Anna同意了Ben the rower的入群申请'],
  [{ what: 'left' }, 'Anna left', 'Anna退出了群聊'],
  [{ what: 'removed', ...ben }, 'Anna removed Ben the rower', 'Anna将Ben the rower移出了群聊'],
  [{ what: 'banned', ...ben }, 'Anna banned Ben the rower', 'Anna封禁了Ben the rower'],
  [{ what: 'renamed', text: 'Rowing' }, 'Anna renamed the group to “Rowing”', 'Anna将群名称改为“Rowing”'],
  [{ what: 'pictured' }, 'Anna changed the group’s picture', 'Anna更换了群头像'],
  [{ what: 'noticed', text: 'At six' }, 'Anna posted a notice: At six', 'Anna发布了群公告：At six'],
  [{ what: 'noticed' }, 'Anna removed the notice', 'Anna撤下了群公告'],
  [{ what: 'madeAdmin', ...ben }, 'Anna made Ben the rower an admin', 'Anna将Ben the rower设为管理员'],
  [{ what: 'madeMember', ...ben }, 'Anna took the role of admin from Ben the rower', 'Anna取消了Ben the rower的管理员身份'],
  [{ what: 'transferred', ...ben }, 'Anna made Ben the rower the owner', 'Anna将群主转让给了Ben the rower'],
  [{ what: 'muted', ...ben }, 'Anna muted Ben the rower', 'Anna禁言了Ben the rower'],
  [{ what: 'unmuted', ...ben }, 'Anna let Ben the rower write again', 'Anna解除了Ben the rower的禁言'],
  [{ what: 'mutedAll' }, 'Anna let only the owner and admins write', 'Anna开启了全员禁言'],
  [{ what: 'unmutedAll' }, 'Anna let all members write again', 'Anna解除了全员禁言'],
  [{ what: 'pinned', seq: 4 }, 'Anna pinned a message', 'Anna置顶了一条消息'],
];

afterEach(() => (language.value = 'en'));

describe('a line', () => {
  it.each(kinds)('of what happened: %o', (told, english, chinese) => {
    expect(read(line('anna', told))).toBe(english);
    language.value = 'zh';
    expect(read(line('anna', told))).toBe(chinese);
  });

  it('calls me you, whether I did it or it was done to me', () => {
    expect(read(line('me', { what: 'invited', ...ben }))).toBe('You invited Ben the rower');
    expect(read(line('anna', { what: 'removed', ...me }))).toBe('Anna removed you');
    language.value = 'zh';
    expect(read(line('me', { what: 'left' }))).toBe('你退出了群聊');
    expect(read(line('anna', { what: 'madeAdmin', ...me }))).toBe('Anna将你设为管理员');
  });

  it('says until when somebody is muted, unless that has no end', () => {
    expect(read(line('anna', { what: 'muted', until, ...ben }))).toMatch(/^Anna muted Ben the rower until .*12/);
    expect(read(line('anna', { what: 'muted', until: Number.MAX_SAFE_INTEGER, ...ben }))).toBe('Anna muted Ben the rower');
    language.value = 'zh';
    expect(read(line('anna', { what: 'muted', until, ...ben }))).toMatch(/^Anna禁言了Ben the rower，至 .*12.* 结束$/);
  });

  it('keeps the names of people not known, and prefers what I call somebody, or the group does', () => {
    expect(read(line('anna', { what: 'removed', people: [{ id: 'x', name: 'Xaver' }], count: 1 }))).toBe('Anna removed Xaver');
    expect(read(line('anna', { what: 'left' }, 'Captain'))).toBe('Captain left');
    expect(read(line('dora', { what: 'left' }, 'Captain'))).toBe('My Dora left');
  });

  it('names some of many, me among them', () => {
    const people = ['a', 'b', 'c', 'd', 'me'].map((id) => ({ id, name: id.toUpperCase() }));
    expect(read(line('anna', { what: 'invited', people: people.slice(0, 2), count: 2 }))).toBe('Anna invited A and B');
    expect(read(line('anna', { what: 'invited', people: people.slice(0, 4), count: 4 }))).toBe('Anna invited A, B, C and D');
    expect(read(line('anna', { what: 'invited', people, count: 22 }))).toBe('Anna invited you, A, B and 19 others');
    language.value = 'zh';
    expect(read(line('anna', { what: 'invited', people, count: 22 }))).toBe('Anna邀请你、A、B和另外 19 人加入了群聊');
  });

  it('tells as one what several did one after the other', () => {
    const joined = ['ben', 'x', 'y', 'anna', 'me', 'z'].map((id) => line(id, { what: 'joined' }, id === 'ben' ? '' : id.toUpperCase()));
    expect(read(...joined.slice(0, 2))).toBe('Ben the rower and X joined');
    expect(read(...joined)).toBe('You, Ben the rower, X and 3 others joined');
  });

  it('of a kind this client does not know is told in general', () => {
    expect(read(line('anna', { what: 'painted' } as unknown as Line))).toBe('Anna changed the group');
  });
});
