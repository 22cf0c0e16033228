declare const spreads: unknown;
export = spreads;
