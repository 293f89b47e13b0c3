// Runs before the first paint, which the client is too late for: a dark page must not flash up white.
try {
  document.documentElement.dataset.theme = JSON.parse(localStorage.getItem('parley.settings.theme') ?? '"system"');
} catch {
  document.documentElement.dataset.theme = 'system';
}
