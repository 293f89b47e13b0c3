-- Profiles, privacy, blocks, invite links; roles and rules of groups; what a person has set for a
-- conversation. Every column added has a default, so that a node of the version before can go on.

-- A picture of a person or a group: a square, re-encoded. Its id is its address, and it never changes.
CREATE TABLE avatar (
  id         BINARY(16)  NOT NULL,
  media_type VARCHAR(32) NOT NULL,
  image      MEDIUMBLOB  NOT NULL,
  created_at BIGINT      NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who may: 'EVERYONE', 'FRIENDS' or 'NOBODY'. A deleted account keeps its row, for what it wrote.
ALTER TABLE account ADD (
  signature    VARCHAR(280) DEFAULT ''         NOT NULL,
  email        VARCHAR(254) DEFAULT ''         NOT NULL,
  language     VARCHAR(8)   DEFAULT ''         NOT NULL,
  theme        VARCHAR(8)   DEFAULT ''         NOT NULL,
  who_finds    VARCHAR(16)  DEFAULT 'EVERYONE' NOT NULL,
  who_writes   VARCHAR(16)  DEFAULT 'FRIENDS'  NOT NULL,
  who_sees_online VARCHAR(16) DEFAULT 'FRIENDS' NOT NULL,
  who_sees_read VARCHAR(16) DEFAULT 'EVERYONE' NOT NULL,
  deleted_at   BIGINT       DEFAULT 0          NOT NULL
);

-- The status chosen, and when the account was last known to be connected; 0 is never.
CREATE TABLE presence (
  account_id   BINARY(16)  NOT NULL,
  status       VARCHAR(16) NOT NULL,
  last_seen_at BIGINT      NOT NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT presence_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

ALTER TABLE friend_request ADD note VARCHAR(280) DEFAULT '' NOT NULL;

-- What only the account itself sees of its friend.
ALTER TABLE friendship ADD remark VARCHAR(128) DEFAULT '' NOT NULL;
CREATE TABLE friend_label (
  account_id BINARY(16)  NOT NULL,
  friend_id  BINARY(16)  NOT NULL,
  label      VARCHAR(64) NOT NULL,
  PRIMARY KEY (account_id, friend_id, label),
  CONSTRAINT friend_label_friendship FOREIGN KEY (account_id, friend_id)
    REFERENCES friendship (account_id, friend_id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE block (
  account_id BINARY(16) NOT NULL,
  blocked_id BINARY(16) NOT NULL,
  since      BIGINT     NOT NULL,
  PRIMARY KEY (account_id, blocked_id),
  CONSTRAINT block_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  CONSTRAINT block_blocked FOREIGN KEY (blocked_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX block_blocked_id ON block (blocked_id, account_id);

-- Whoever has the token becomes a friend of the account. One an account.
CREATE TABLE friend_link (
  account_id BINARY(16)  NOT NULL,
  token      VARCHAR(64) NOT NULL,
  created_at BIGINT      NOT NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT friend_link_token UNIQUE (token),
  CONSTRAINT friend_link_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- join_policy: 'OPEN', 'APPROVAL' or 'INVITATION'; who_…: 'MEMBERS' or 'ADMINS'.
ALTER TABLE chat_group ADD (
  avatar            VARCHAR(255)  DEFAULT ''        NOT NULL,
  join_policy       VARCHAR(16)   DEFAULT 'OPEN'    NOT NULL,
  who_invites       VARCHAR(16)   DEFAULT 'MEMBERS' NOT NULL,
  who_pins          VARCHAR(16)   DEFAULT 'ADMINS'  NOT NULL,
  who_mentions_all  VARCHAR(16)   DEFAULT 'ADMINS'  NOT NULL,
  all_muted         BOOLEAN       DEFAULT FALSE     NOT NULL,
  notice            VARCHAR(2000) DEFAULT ''        NOT NULL,
  notice_version    INT           DEFAULT 0         NOT NULL,
  notice_by         BINARY(16),
  notice_at         BIGINT        DEFAULT 0         NOT NULL
);

-- muted_until: milliseconds since 1970; 0 is not muted. notice_read: the version of the notice read.
ALTER TABLE membership ADD (
  nickname    VARCHAR(128) DEFAULT '' NOT NULL,
  muted_until BIGINT       DEFAULT 0  NOT NULL,
  notice_read INT          DEFAULT 0  NOT NULL,
  invited_by  BINARY(16),
  version     INT          DEFAULT 0  NOT NULL
);
CREATE INDEX membership_role ON membership (group_id, role, joined_at);

-- What a member is found by in its group, besides the terms of the account.
CREATE TABLE nickname_term (
  group_id   BINARY(16)   NOT NULL,
  account_id BINARY(16)   NOT NULL,
  term       VARCHAR(128) NOT NULL,
  PRIMARY KEY (group_id, account_id, term),
  CONSTRAINT nickname_term_member FOREIGN KEY (group_id, account_id)
    REFERENCES membership (group_id, account_id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX nickname_term_term ON nickname_term (group_id, term, account_id);

CREATE TABLE group_ban (
  group_id   BINARY(16) NOT NULL,
  account_id BINARY(16) NOT NULL,
  by_id      BINARY(16) NOT NULL,
  since      BIGINT     NOT NULL,
  PRIMARY KEY (group_id, account_id),
  CONSTRAINT group_ban_group FOREIGN KEY (group_id) REFERENCES chat_group (id) ON DELETE CASCADE,
  CONSTRAINT group_ban_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE join_request (
  id         BINARY(16)   NOT NULL,
  group_id   BINARY(16)   NOT NULL,
  account_id BINARY(16)   NOT NULL,
  note       VARCHAR(280) NOT NULL,
  created_at BIGINT       NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT join_request_once UNIQUE (group_id, account_id),
  CONSTRAINT join_request_group FOREIGN KEY (group_id) REFERENCES chat_group (id) ON DELETE CASCADE,
  CONSTRAINT join_request_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX join_request_account_id ON join_request (account_id);

-- expires_at 0: never; max_uses 0: any number.
CREATE TABLE group_link (
  id         BINARY(16)  NOT NULL,
  group_id   BINARY(16)  NOT NULL,
  token      VARCHAR(64) NOT NULL,
  by_id      BINARY(16)  NOT NULL,
  created_at BIGINT      NOT NULL,
  expires_at BIGINT      NOT NULL,
  max_uses   INT         NOT NULL,
  uses       INT         NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT group_link_token UNIQUE (token),
  CONSTRAINT group_link_group FOREIGN KEY (group_id) REFERENCES chat_group (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX group_link_of ON group_link (group_id, id);

-- `counted`: how many of the messages up to this one count as unread; lines that tell what happened
-- in a group do not. What is unread is the difference of two of them. `all_seq`: the last message
-- that mentioned everybody.
ALTER TABLE message ADD counted BIGINT DEFAULT 0 NOT NULL;
UPDATE message SET counted = seq;
ALTER TABLE conversation ADD (
  counted BIGINT DEFAULT 0 NOT NULL,
  all_seq BIGINT DEFAULT 0 NOT NULL
);
UPDATE conversation SET counted = last_seq;

-- What a person has set for a conversation. hidden_seq: hidden until a message comes after this one;
-- -1 is shown. muted_until, pinned_at, draft_at: milliseconds since 1970; 0 is not.
ALTER TABLE participant ADD (
  read_counted  BIGINT         DEFAULT 0     NOT NULL,
  muted_until   BIGINT         DEFAULT 0     NOT NULL,
  pinned_at     BIGINT         DEFAULT 0     NOT NULL,
  hidden_seq    BIGINT         DEFAULT -1    NOT NULL,
  marked_unread BOOLEAN        DEFAULT FALSE NOT NULL,
  draft         VARCHAR(10000) DEFAULT ''    NOT NULL,
  draft_at      BIGINT         DEFAULT 0     NOT NULL
);
UPDATE participant SET read_counted = read_seq;
-- Who may write follows from friendships, blocks and privacy; only nodes of the version before read it.
ALTER TABLE participant ALTER COLUMN open SET DEFAULT TRUE;

CREATE TABLE pinned_message (
  conversation_id BINARY(16) NOT NULL,
  seq             BIGINT     NOT NULL,
  by_id           BINARY(16) NOT NULL,
  pinned_at       BIGINT     NOT NULL,
  PRIMARY KEY (conversation_id, seq)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
