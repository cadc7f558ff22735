import { expect, test } from "vitest";
import { createAllowance } from "./allowance";

test("what is spent at once is free up to a bound", () => {
  const allowance = createAllowance(() => 0);
  allowance.spend(60);
  expect(allowance.wait()).toBe(0);
  allowance.spend(60);
  expect(allowance.wait()).toBe(2_000);
});

test("in the long run no more than a hundredth of the time is spent", () => {
  let time = 0;
  let spent = 0;
  const allowance = createAllowance(() => time);
  while (time < 600_000) {
    time += 300 + allowance.wait();
    allowance.spend(50);
    spent += 50;
  }
  expect(spent / time).toBeGreaterThan(0.009);
  expect(spent / time).toBeLessThan(0.0105);
});
