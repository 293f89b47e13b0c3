import { create, fromBinary, toBinary, type MessageInitShape } from '@bufbuild/protobuf';
import { MessageSchema, type Message } from '../net/gen/message_pb';

export type WireMessage = MessageInitShape<typeof MessageSchema>;

/** The far end of a WebSocket in the hands of a test. */
export class FakeSocket {
  readonly sent: Message[] = [];
  /** Called with everything the client sends. */
  onsend: (message: Message) => void = () => undefined;
  /** Called when the client or the server has closed it. */
  ongone: () => void = () => undefined;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  binaryType = 'blob';
  private isGone = false;

  send(bytes: Uint8Array): void {
    if (this.isGone) return;
    const message = fromBinary(MessageSchema, bytes);
    this.sent.push(message);
    this.onsend(message);
  }

  /** The client closes it. */
  close(): void {
    this.go();
  }

  /** The server sends a frame. */
  deliver(message: WireMessage): void {
    this.deliverBytes(toBinary(MessageSchema, create(MessageSchema, message)));
  }

  deliverBytes(bytes: Uint8Array): void {
    if (!this.isGone) this.onmessage?.({ data: bytes.slice().buffer });
  }

  /** The server closes it, or the network breaks it. */
  drop(code: number): void {
    const tell = this.onclose;
    this.go();
    tell?.({ code });
  }

  private go(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.ongone();
  }
}
