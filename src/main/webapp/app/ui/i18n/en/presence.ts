export const presence = {
  status: { online: 'Online', away: 'Away', dnd: 'Do not disturb', offline: 'Offline' },
  seenJustNow: 'Last seen just now',
  seenMinutes: (count: number) => (count === 1 ? 'Last seen 1 minute ago' : `Last seen ${count} minutes ago`),
  seenToday: (time: string) => `Last seen today at ${time}`,
  seenYesterday: (time: string) => `Last seen yesterday at ${time}`,
  seenOn: (date: string) => `Last seen on ${date}`,
  mine: (name: string, status: string) => `${name}, ${status}`,
  choose: 'Show me as',
  hints: {
    online: 'While you are here',
    away: 'Even while you are here',
    dnd: 'No badge on the tab',
  },
  chosen: 'chosen',
};
