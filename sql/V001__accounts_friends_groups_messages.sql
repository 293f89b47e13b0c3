-- Runs unchanged on MySQL 8/9, MariaDB 10.11+ and H2 in MySQL mode.
-- Ids are UUIDs (RFC 9562) in 16 bytes; every …_at is in milliseconds since 1970-01-01T00:00:00Z.
-- A …_key column holds the text as it is compared: NFKC, case folded. The collation is binary, so
-- that what is unique, and what is found, is the same on every database.

CREATE TABLE account (
  id            BINARY(16)   NOT NULL,
  name          VARCHAR(64)  NOT NULL,
  name_key      VARCHAR(128) NOT NULL,
  display_name  VARCHAR(128) NOT NULL,
  avatar        VARCHAR(255) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  created_at    BIGINT       NOT NULL,
  version       INT          NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT account_name UNIQUE (name_key)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE administrator (
  account_id BINARY(16) NOT NULL,
  since      BIGINT     NOT NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT administrator_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What an account is found by: its name and its display name, from the start of each word on.
CREATE TABLE account_term (
  account_id BINARY(16)   NOT NULL,
  term       VARCHAR(128) NOT NULL,
  PRIMARY KEY (account_id, term),
  CONSTRAINT account_term_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX account_term_term ON account_term (term, account_id);

CREATE TABLE login_session (
  id           BINARY(16)   NOT NULL,
  token_hash   BINARY(32)   NOT NULL,
  account_id   BINARY(16)   NOT NULL,
  device       VARCHAR(128) NOT NULL,
  address      VARCHAR(64)  NOT NULL,
  created_at   BIGINT       NOT NULL,
  last_seen_at BIGINT       NOT NULL,
  expires_at   BIGINT       NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT login_session_token UNIQUE (token_hash),
  CONSTRAINT login_session_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX login_session_of ON login_session (account_id, id);
CREATE INDEX login_session_expiry ON login_session (expires_at);

CREATE TABLE friend_request (
  id         BINARY(16) NOT NULL,
  from_id    BINARY(16) NOT NULL,
  to_id      BINARY(16) NOT NULL,
  created_at BIGINT     NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT friend_request_pair UNIQUE (from_id, to_id),
  CONSTRAINT friend_request_from FOREIGN KEY (from_id) REFERENCES account (id) ON DELETE CASCADE,
  CONSTRAINT friend_request_to FOREIGN KEY (to_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX friend_request_to_id ON friend_request (to_id, created_at);

-- One row a side, so that each side has its own list. `request_id` is the request that made it, so
-- that one accepted twice is answered twice.
CREATE TABLE friendship (
  account_id BINARY(16) NOT NULL,
  friend_id  BINARY(16) NOT NULL,
  request_id BINARY(16) NOT NULL,
  since      BIGINT     NOT NULL,
  PRIMARY KEY (account_id, friend_id),
  CONSTRAINT friendship_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  CONSTRAINT friendship_friend FOREIGN KEY (friend_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX friendship_friend_id ON friendship (friend_id);
CREATE INDEX friendship_request ON friendship (request_id);

CREATE TABLE chat_group (
  id           BINARY(16)   NOT NULL,
  name         VARCHAR(128) NOT NULL,
  name_key     VARCHAR(255) NOT NULL,
  member_count INT          NOT NULL,
  created_at   BIGINT       NOT NULL,
  version      INT          NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE chat_group_term (
  group_id BINARY(16)   NOT NULL,
  term     VARCHAR(255) NOT NULL,
  PRIMARY KEY (group_id, term),
  CONSTRAINT chat_group_term_group FOREIGN KEY (group_id) REFERENCES chat_group (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX chat_group_term_term ON chat_group_term (term, group_id);

CREATE TABLE membership (
  group_id   BINARY(16)  NOT NULL,
  account_id BINARY(16)  NOT NULL,
  role       VARCHAR(16) NOT NULL,
  joined_at  BIGINT      NOT NULL,
  PRIMARY KEY (group_id, account_id),
  CONSTRAINT membership_group FOREIGN KEY (group_id) REFERENCES chat_group (id) ON DELETE CASCADE,
  CONSTRAINT membership_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX membership_joined ON membership (group_id, joined_at, account_id);
CREATE INDEX membership_account_id ON membership (account_id, group_id);

-- A group's conversation has the group's id; a pair's has an id made of theirs.
CREATE TABLE conversation (
  id       BINARY(16) NOT NULL,
  kind     TINYINT    NOT NULL,
  last_seq BIGINT     NOT NULL,
  last_at  BIGINT     NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who has the conversation in the list, and how far they have read. `peer_id` is the other one of
-- a pair; `open` is false for one who may no longer write (no friend, no member any more).
CREATE TABLE participant (
  account_id      BINARY(16) NOT NULL,
  conversation_id BINARY(16) NOT NULL,
  peer_id         BINARY(16),
  read_seq        BIGINT     NOT NULL,
  open            BOOLEAN    NOT NULL,
  PRIMARY KEY (account_id, conversation_id),
  CONSTRAINT participant_conversation FOREIGN KEY (conversation_id) REFERENCES conversation (id) ON DELETE CASCADE,
  CONSTRAINT participant_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX participant_read ON participant (conversation_id, read_seq, account_id);

-- History is one range scan of the primary key; it has no foreign keys, so that it can be sharded
-- by conversation_id.
CREATE TABLE message (
  conversation_id BINARY(16)     NOT NULL,
  seq             BIGINT         NOT NULL,
  id              BINARY(16)     NOT NULL,
  sender_id       BINARY(16)     NOT NULL,
  client_id       BINARY(16)     NOT NULL,
  content_type    TINYINT        NOT NULL,
  content         VARCHAR(10000) NOT NULL,
  sent_at         BIGINT         NOT NULL,
  PRIMARY KEY (conversation_id, seq),
  CONSTRAINT message_once UNIQUE (conversation_id, sender_id, client_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
