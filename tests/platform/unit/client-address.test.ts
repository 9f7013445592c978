import fc from "fast-check";
import { expect, test } from "vitest";
import { readEnv } from "~/platform/env.server";
import { networkOf } from "~/platform/http/client-address.server";

test("an IPv4 address stands for itself, however it is written", () => {
  expect(networkOf("203.0.113.7")).toBe("203.0.113.7");
  expect(networkOf("::ffff:203.0.113.7")).toBe("203.0.113.7");
  fc.assert(fc.property(fc.ipV4(), (address) => networkOf(address) === address));
});

test("IPv6 addresses of one house are one network", () => {
  expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  expect(networkOf("2001:0DB8:0001:0002::1")).toBe("2001:db8:1:2::/64");
  expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(networkOf("::1")).toBe("0:0:0:0::/64");
  expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
  expect(networkOf("2001:db8:1:3::1")).not.toBe(networkOf("2001:db8:1:2::1"));
  const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
  fc.assert(
    fc.property(
      fc.array(group, { minLength: 4, maxLength: 4 }),
      fc.array(group, { minLength: 4, maxLength: 4 }),
      fc.array(group, { minLength: 4, maxLength: 4 }),
      (front, one, other) => networkOf([...front, ...one].join(":")) === networkOf([...front, ...other].join(":")),
    ),
  );
});

test("whatever is no address is one network of its own", () => {
  for (const text of ["", "localhost", "1.2.3", "1.2.3.4.5", "::g", "1.2.3.4, 5.6.7.8"]) {
    expect(networkOf(text), text).toBe("unknown");
  }
  fc.assert(fc.property(fc.string(), (text) => typeof networkOf(text) === "string"));
});

test("the environment names proxies by address or network, and nothing else", () => {
  expect(readEnv({}).TRUSTED_PROXIES).toEqual([]);
  expect(readEnv({ TRUSTED_PROXIES: "10.0.0.0/8, ::1" }).TRUSTED_PROXIES).toEqual(["10.0.0.0/8", "::1"]);
  for (const wrong of ["10.0.0.0/33", "all", "10.0.0", "1.2.3.4/8/8", "*"]) {
    expect(() => readEnv({ TRUSTED_PROXIES: wrong }), wrong).toThrow(/TRUSTED_PROXIES/);
  }
});
