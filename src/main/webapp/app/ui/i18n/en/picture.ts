export const picture = {
  choose: 'Choose a picture',
  change: 'Change picture',
  remove: 'Remove',
  hint: 'Or drop or paste one here. Up to 10 MB.',
  changed: 'Picture changed',
  removed: 'Picture removed',
  cropTitle: 'Choose the part to show',
  stage: 'Picture',
  zoom: 'Zoom',
  cropHint: 'Drag or use the arrow keys to move, + and − to zoom.',
  keep: 'Use this picture',
};
