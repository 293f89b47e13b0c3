/** All of the model the user interface may know. */
export { ApiError, type Problem } from '../net/api-error';
export type {
  Ban,
  Block,
  ChosenStatus,
  Conversation,
  ConversationKind,
  Friend,
  FriendEdit,
  FriendLink,
  FriendRequest,
  Group,
  GroupEdit,
  GroupLink,
  JoinPolicy,
  JoinRequest,
  Line,
  Audience,
  LoginSession,
  Me,
  MeChange,
  Member,
  NewAccount,
  NewGroupLink,
  PersonCard,
  PersonFound,
  PinnedMessage,
  Presence,
  PresenceStatus,
  Privacy,
  Profile,
  Rank,
  Relation,
  Role,
} from '../net/dto';
export type { Platform } from '../net/platform';
export { type Account } from './account';
export { type Blocks } from './blocks';
export { type Chat, type TextProblem } from './chat';
export { type ClosedReason, type Connection, type ConnectionState } from './connection';
export { type ConversationRow } from './conversation-rows';
export { type Conversations } from './conversations';
export { type Drafts } from './drafts';
export { type Standing, type Friends } from './friends';
export { FOREVER, actionsOn, administers, mayInvite, mayMentionAll, mayPin, type MemberAction, type Silence } from './group-rights';
export { hasNews } from './group-state';
export { type Farewell, type Groups } from './groups';
export { mentionsOfAll } from './mentions';
export { type Loading } from './load-status';
export { type LoginSessions } from './login-sessions';
export { type Outbox } from './outbox';
export { type PagedList } from './paged-list';
export { Parley } from './parley';
export { type People } from './people';
export { type Person } from './person';
export { type Pins } from './pins';
export { type Presences } from './presences';
export { type Profiles } from './profiles';
export { type Session, type SessionState } from './session';
export { type Language, type LanguageChoice, type Looks, type Settings, type Theme } from './settings';
export { type Timeline } from './timeline';
export { type DeliveryState, type TimelineMessage } from './timeline-message';
