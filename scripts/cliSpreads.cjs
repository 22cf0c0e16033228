// Node 20 gives every object made by `{ ...other, more }` a hidden class of its own, because what it adds to a copy is never looked up
// again: over 100,000 rows those classes are half of the memory, and making them a good part of the time. After a spread of nothing it
// copies into an object that it knows, `{ ...{}, ...other, more }`, which is the same object. Newer Nodes have no such fault.
const ts = require('typescript');

const { factory } = ts;

/** A copy that gets something more: the members stand behind a spread of nothing. */
function behindNothing(node) {
  const nothing = factory.createSpreadAssignment(factory.createObjectLiteralExpression());
  return factory.updateObjectLiteralExpression(node, [nothing, ...node.properties]);
}

const isExtendedCopy = (node) =>
  ts.isObjectLiteralExpression(node) &&
  node.properties.length > 1 &&
  ts.isSpreadAssignment(node.properties[0]);

/** For TypeScript's `before`. */
module.exports = (context) => (file) => {
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    return isExtendedCopy(visited) ? behindNothing(visited) : visited;
  };
  return ts.visitNode(file, visit);
};
