import { browserPlatform } from './browser-platform';
import { Parley } from './model';
import './ui/parley-app';

const parley = new Parley(browserPlatform());
const root = document.createElement('parley-app');
root.parley = parley;
document.body.append(root);
parley.start();
