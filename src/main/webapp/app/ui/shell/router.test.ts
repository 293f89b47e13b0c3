// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { address, parse, sectionOf, type Route } from './router';

const places: [string, Route][] = [
  ['#/chats', { page: 'chats' }],
  ['#/chats/42', { page: 'conversation', id: '42', details: false }],
  ['#/chats/42/details', { page: 'conversation', id: '42', details: true }],
  ['#/people', { page: 'people' }],
  ['#/groups', { page: 'groups' }],
  ['#/settings', { page: 'settings' }],
  ['#/join/a-token', { page: 'join', token: 'a-token' }],
  ['#/add/a-token', { page: 'add', token: 'a-token' }],
];

describe('addresses', () => {
  it.each(places)('%s leads there and back', (hash, route) => {
    expect(parse(hash)).toEqual(route);
    expect(address(route)).toBe(hash);
  });

  it('without an address it is the list of chats', () => expect(parse('')).toEqual({ page: 'chats' }));

  it.each(['#/nowhere', '#/people/1', '#/chats/1/files', '#/join', '#/join/a/b', '#/add', '#/chats/1/details/2'])('%s is missing', (hash) => {
    expect(parse(hash)).toEqual({ page: 'missing' });
  });

  it('a conversation belongs to the chats', () => {
    expect(sectionOf({ page: 'conversation', id: '1', details: true })).toBe('chats');
    expect(sectionOf({ page: 'join', token: 'a' })).toBe('groups');
    expect(sectionOf({ page: 'add', token: 'a' })).toBe('people');
    expect(sectionOf({ page: 'missing' })).toBeNull();
  });
});
