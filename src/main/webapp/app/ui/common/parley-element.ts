import { SignalWatcher } from '@lit-labs/preact-signals';
import { LitElement } from 'lit';

/** What every element of the client extends: it draws itself again when a signal it has read changes. */
export class ParleyElement extends SignalWatcher(LitElement) {}
