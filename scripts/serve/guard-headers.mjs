/** What every answer carries, pages, files, redirects and refusals alike; the policy for scripts is each page's own. */
export const guardHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  // Browsers ignore it over plain http, so it is safe to send always.
  "strict-transport-security": "max-age=31536000; includeSubDomains",
};
