module.exports = async () => globalThis.closeWorkbench();
