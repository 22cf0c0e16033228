// Builds and serves the workbench once for all tests in the browser.
module.exports = async () => {
  const { serve } = await import('../../scripts/serve.mjs');
  const { url, close } = await serve({ port: 0, quiet: true });
  process.env.WORKBENCH_URL = url;
  globalThis.closeWorkbench = close;
};
