// Long passwords are rarely on breach lists; what is left to refuse is made of the few patterns that are.
const words = [
  "password",
  "passw0rd",
  "qwertyuiop",
  "qwerty",
  "asdfghjkl",
  "zxcvbnm",
  "1234567890",
  "123456789",
  "12345678",
  "1234567",
  "123456",
  "0987654321",
  "987654321",
  "abcdefghijklmnopqrstuvwxyz",
  "abcdefg",
  "abc123",
  "letmein",
  "iloveyou",
  "welcome",
  "admin",
  "administrator",
  "login",
  "master",
  "monkey",
  "dragon",
  "sunshine",
  "princess",
  "football",
  "baseball",
  "superman",
  "trustno1",
  "changeme",
  "secret",
  "waymark",
  "qazwsx",
  "1q2w3e4r5t6y",
  "1q2w3e4r",
  "q1w2e3r4",
  "test",
  "user",
  "root",
  "guest",
  "default",
  "starwars",
  "whatever",
  "hello",
  "mynameis",
  "correcthorsebatterystaple",
  "tobeornottobe",
  "loremipsumdolorsitamet",
].sort((a, b) => b.length - a.length);

/** Whether a password is one character or a few well-known words and digits strung together; nothing to do with composition rules. */
export function isCommonPassword(password: string): boolean {
  const plain = password.toLowerCase().replace(/[\s._!@#$%^&*-]+/g, "");
  if (new Set(plain).size <= 3) return true;
  if (isRepeated(plain)) return true;
  let rest = plain;
  for (const word of words) rest = rest.replaceAll(word, "");
  return rest.replace(/\d+/g, "").length <= 2;
}

function isRepeated(text: string): boolean {
  for (let size = 1; size <= 6; size += 1) {
    if (
      text.length >= size * 2 &&
      text ===
        text
          .slice(0, size)
          .repeat(Math.ceil(text.length / size))
          .slice(0, text.length)
    )
      return true;
  }
  return false;
}
