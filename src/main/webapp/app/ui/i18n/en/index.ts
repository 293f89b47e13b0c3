import { chats } from './chats';
import { common } from './common';
import { conversation } from './conversation';
import { emoji } from './emoji';
import { errors } from './errors';
import { group } from './group';
import { groups } from './groups';
import { invites } from './invites';
import { login } from './login';
import { people } from './people';
import { person } from './person';
import { picture } from './picture';
import { presence } from './presence';
import { search } from './search';
import { settings } from './settings';
import { shell } from './shell';

export const en = { chats, common, conversation, emoji, errors, group, groups, invites, login, people, person, picture, presence, search, settings, shell };
