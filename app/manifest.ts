import type { MetadataRoute } from "next";

/** Lets a phone keep Waymark on its home screen under its own name and mark. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Waymark",
    short_name: "Waymark",
    description: "A path to one of the best-paid jobs in technology that fits your hours, money and dates.",
    start_url: "/",
    display: "browser",
    background_color: "#faf9f4",
    theme_color: "#14583c",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
