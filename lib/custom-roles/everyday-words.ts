/**
 * Names of things that are also ordinary words. Written as the name is written they may be meant, if more than a capital at the
 * start of a sentence speaks for it; else they are shown as a doubt.
 */
export const namesLikeWords: ReadonlySet<string> = new Set(
  `access acid altair apollo argo arize astro athena atlantis aurora autopsy backstage bamboo beam biome blazor bun caddy capacitor
  celery chef chroma claude cobra consul copilot cosign cucumber cursor cypress dapper dask dom dora drizzle drone druid dry
  electron em envoy evidently excel expo express falco fargate fastly feast flask flume flux flutter gatling gemini go gradle
  gremlin haystack helm hive hono iceberg impala ionic istio jest lasso lighthouse llama locust loki looker luigi make
  mcp mistral mocha node nomad notion oracle packer parcel pasta pip play playwright poetry polars posit prefect presto prettier
  prophet pulsar puppet qualys qwik r rancher ray react redis remix rest rollup saturation semgrep sentry shiny sketch
  slurm snowflake soda soap solid spark spring stripe stride superset swift tempo tenable thanos traefik trino trivy vault velocity
  vim vue wiz word zeek zod cc sa`.split(/\s+/),
);

/** Words that advertisements use in passing as often as they ask for the skill: alone they are a doubt, not a demand. */
export const wordsInPassing: ReadonlySet<string> = new Set(
  `accountability adaptability audit audits availability backup backups budgeting calibration classification cloud databases empathy
  estimation facilitation fairness frontend backend hiring inclusion influence influencing ingress interviewing latency logs metadata
  migration networking networks normalization onboarding outsourcing ownership perception presentations presenting
  procurement recruiting recruitment reporting retrospectives roadmap roadmaps sampling shell sprints stakeholders
  taxonomy testing throughput toil traces transformers uptime usability`.split(/\s+/),
);

/** Names of several words, as the catalogue compares them, that advertisements use in passing: alone they are a doubt too. */
export const phrasesInPassing: ReadonlySet<string> = new Set(
  `written communication, written and verbal communication, verbal communication, problem solving, problem solving skills,
  critical thinking, analytical thinking, analytical skills, decision making, computer science, pull requests, merge requests,
  user experience, mobile apps, internal tools, knowledge base, continuous improvement, continuous learning, learning culture,
  inclusive culture, inclusive environment, diversity and inclusion, diversity equity and inclusion, collaborative environment,
  team building, team culture, engineering culture, team growth, growing teams, building teams, high performing team,
  high performing teams, remote teams, distributed teams, globally distributed teams, career growth, career development,
  career progression, hiring process, customer facing, client facing, customer focus, customer obsession, product managers,
  product owner, project manager, senior leadership, executive leadership, tech talks`.split(/,\s+/),
);
