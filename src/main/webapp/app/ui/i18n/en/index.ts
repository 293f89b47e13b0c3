import { chats } from './chats';
import { common } from './common';
import { conversation } from './conversation';
import { emoji } from './emoji';
import { errors } from './errors';
import { groups } from './groups';
import { login } from './login';
import { people } from './people';
import { settings } from './settings';
import { shell } from './shell';

export const en = { chats, common, conversation, emoji, errors, groups, login, people, settings, shell };
