// The few comparisons the suite needs; Node's own assertions do not exist in a web worker.

export function expectEqual<Value>(actual: Value, expected: Value, what: string): void {
  const [shown, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (shown !== wanted) throw new Error(`${what}\nexpected: ${wanted}\nactual:   ${shown}`);
}

export function expectPattern(text: string, pattern: RegExp, what: string): void {
  if (!pattern.test(text))
    throw new Error(`${what}\nexpected: ${pattern}\nactual:   ${JSON.stringify(text)}`);
}

export function expectDefined<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what}: there is none`);
  return value;
}
