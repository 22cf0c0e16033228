// Univer's defined names call Map.prototype.values().find(…) and the like, which Node 20 does not have yet.

const helpers = {
  map(callback) {
    return [...this].map((value, index) => callback(value, index)).values();
  },
  filter(callback) {
    return [...this].filter((value, index) => callback(value, index)).values();
  },
  find(callback) {
    return [...this].find((value, index) => callback(value, index));
  },
  some(callback) {
    return [...this].some((value, index) => callback(value, index));
  },
  every(callback) {
    return [...this].every((value, index) => callback(value, index));
  },
  forEach(callback) {
    [...this].forEach((value, index) => callback(value, index));
  },
  toArray() {
    return [...this];
  },
};

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

for (const [name, helper] of Object.entries(helpers)) {
  if (!(name in prototype))
    Object.defineProperty(prototype, name, { value: helper, configurable: true, writable: true });
}
