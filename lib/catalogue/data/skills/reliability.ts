import type { Skill } from "@/lib/catalogue/types";

export const reliabilitySkills: Skill[] = [
  {
    id: "observability",
    name: "Observability",
    group: "operations",
    summary:
      "Instrumenting systems so that their outputs explain their state: metrics, logs, traces and alerts that lead from a symptom to a cause.",
    aliases: [
      "monitoring",
      "Prometheus",
      "Grafana",
      "OpenTelemetry",
      "OTel",
      "Datadog",
      "New Relic",
      "Dynatrace",
      "ELK stack",
      "Kibana",
      "Jaeger",
      "distributed tracing",
      "APM",
      "alerting",
    ],
    isKey: false,
    anchors: [
      "Distinguishes metrics, logs and traces, opens the right dashboard for a service, and says whether latency, errors or saturation is the odd one out.",
      "Instruments a service with OpenTelemetry, exposes useful counters and histograms, writes PromQL for rate and percentile, and adds structured logs that carry a trace id.",
      "Makes an unfamiliar production failure explainable: cardinality under control, sampling chosen on purpose, alerts on symptoms rather than causes, and dashboards that people on call really open.",
      "Sets telemetry conventions and retention for the company, migrates vendors without blind weeks, holds the bill to its value, and finds causes by high-dimensional exploration when hypotheses run out.",
    ],
    steps: [
      { hours: { low: 4, likely: 7, high: 12 }, needs: [] },
      {
        hours: { low: 30, likely: 45, high: 75 },
        needs: [
          { skill: "linux", level: 1 },
          { skill: "containers", level: 1 },
          { skill: "networking", level: 1 },
        ],
      },
      {
        hours: { low: 40, likely: 65, high: 110 },
        needs: [
          { skill: "statistics", level: 1 },
          { skill: "linux", level: 2 },
          { skill: "cloud-fundamentals", level: 2 },
        ],
      },
      {
        hours: { low: 80, likely: 120, high: 205 },
        needs: [
          { skill: "statistics", level: 2 },
          { skill: "kubernetes", level: 2 },
        ],
      },
    ],
    recheckMonths: 24,
  },
  {
    id: "service-level-objectives",
    name: "Service level objectives",
    group: "operations",
    summary:
      "Putting a number on reliability that users would recognise, and letting the remaining error budget decide between caution and speed.",
    aliases: [
      "SLO",
      "SLOs",
      "SLI",
      "SLIs",
      "SLA",
      "SLAs",
      "error budget",
      "error budgets",
      "service level agreements",
      "SRE practices",
      "site reliability engineering",
      "burn rate alerts",
      "availability targets",
    ],
    isKey: false,
    anchors: [
      "Separates indicator, objective and agreement, converts 99.9 percent into minutes a month, and explains why nobody should promise a hundred.",
      "Chooses latency and success indicators at the user's edge for one service, computes thirty days of compliance from real telemetry, and drafts the error-budget policy.",
      "Negotiates objectives with product owners, alerts on multi-window burn rates, pauses risky launches when the budget is gone, and retires indicators that never changed a decision.",
      "Introduces objectives to an organisation that argues by anecdote, composes targets across dependencies and batch pipelines, and notices when a green number hides angry customers.",
    ],
    steps: [
      { hours: { low: 2, likely: 4, high: 7 }, needs: [] },
      {
        hours: { low: 13, likely: 21, high: 40 },
        needs: [
          { skill: "observability", level: 2 },
          { skill: "statistics", level: 1 },
        ],
      },
      {
        hours: { low: 23, likely: 40, high: 70 },
        needs: [
          { skill: "observability", level: 3 },
          { skill: "stakeholder-management", level: 1 },
        ],
      },
      {
        hours: { low: 50, likely: 80, high: 140 },
        needs: [
          { skill: "distributed-systems", level: 2 },
          { skill: "stakeholder-management", level: 3 },
        ],
      },
    ],
    recheckMonths: null,
  },
  {
    id: "incident-management",
    name: "Incident management",
    group: "operations",
    summary:
      "Restoring service under pressure with clear roles and communication, and learning afterwards without looking for someone to blame.",
    aliases: [
      "on-call",
      "on-call rotation",
      "PagerDuty",
      "Opsgenie",
      "postmortems",
      "blameless postmortems",
      "root cause analysis",
      "RCA",
      "MTTR",
      "incident commander",
      "major incident management",
      "runbooks",
      "ITIL",
      "production incidents",
    ],
    isKey: false,
    anchors: [
      "Knows how an incident is declared, who commands it and where to watch, and posts a clear observation in the channel without guessing at causes.",
      "Takes a first-line shift with runbooks: acknowledges the page, judges severity, mitigates before diagnosing, escalates on time, and hands over a readable timeline.",
      "Commands a multi-team outage calmly: assigns roles, trades rollback against fix forward, keeps customers informed at promised intervals, and leads a blameless review whose actions get done.",
      "Shapes the whole practice: severity scheme, humane rotations, drills, analysis across incidents that redirects investment, and command of crises with regulators and press watching.",
    ],
    steps: [
      { hours: { low: 3, likely: 5, high: 8 }, needs: [] },
      {
        hours: { low: 17, likely: 30, high: 50 },
        needs: [
          { skill: "observability", level: 2 },
          { skill: "technical-writing", level: 1 },
        ],
      },
      {
        hours: { low: 30, likely: 55, high: 100 },
        needs: [
          { skill: "leadership-and-communication", level: 2 },
          { skill: "service-level-objectives", level: 1 },
        ],
      },
      {
        hours: { low: 70, likely: 115, high: 200 },
        needs: [
          { skill: "leadership-and-communication", level: 3 },
          { skill: "technical-writing", level: 2 },
        ],
      },
    ],
    recheckMonths: null,
  },
  {
    id: "capacity-planning",
    name: "Capacity planning",
    group: "operations",
    summary:
      "Forecasting what a system will need, proving what it can carry, and having the difference in place before users find it.",
    aliases: [
      "capacity management",
      "autoscaling",
      "auto scaling",
      "load forecasting",
      "capacity forecasting",
      "horizontal scaling",
      "vertical scaling",
      "queueing theory",
      "Karpenter",
      "KEDA",
      "headroom planning",
      "infrastructure sizing",
    ],
    isKey: false,
    anchors: [
      "Reads utilisation graphs, knows that queues explode well before a hundred percent, and names the resource that would run out first in a simple service.",
      "Measures what one instance can carry, projects three months of growth from traffic history, sets autoscaling bounds, and adds headroom for losing a zone.",
      "Prepares a launch or seasonal peak: load models per dependency, quotas raised in time, reservations bought, shedding rules agreed, and afterwards forecast compared with fact.",
      "Plans scarce capacity such as GPUs or whole regions over years, models interactions that linear extrapolation misses, and weighs the price of idle machines against refused customers.",
    ],
    steps: [
      { hours: { low: 3, likely: 5, high: 8 }, needs: [{ skill: "observability", level: 1 }] },
      {
        hours: { low: 17, likely: 30, high: 50 },
        needs: [
          { skill: "observability", level: 2 },
          { skill: "statistics", level: 1 },
        ],
      },
      {
        hours: { low: 29, likely: 50, high: 85 },
        needs: [
          { skill: "statistics", level: 2 },
          { skill: "cloud-fundamentals", level: 2 },
          { skill: "system-design", level: 2 },
        ],
      },
      { hours: { low: 60, likely: 95, high: 170 }, needs: [{ skill: "distributed-systems", level: 3 }] },
    ],
    recheckMonths: null,
  },
  {
    id: "performance-engineering",
    name: "Performance engineering",
    group: "operations",
    summary:
      "Measuring where time and resources go, fixing what dominates, and keeping it fixed under the load that really arrives.",
    aliases: [
      "performance tuning",
      "performance optimization",
      "performance optimisation",
      "load testing",
      "stress testing",
      "profiling",
      "flame graphs",
      "k6",
      "JMeter",
      "Gatling",
      "Locust",
      "eBPF",
      "latency optimization",
      "performance testing",
    ],
    isKey: false,
    anchors: [
      "Tells throughput from latency, mistrusts averages, and runs a prepared load test to report median, tail and error rate with the conditions noted.",
      "Profiles a slow endpoint, reads the flame graph, fixes an N+1 query or a needless allocation, and proves the gain with a repeatable before-and-after benchmark.",
      "Works through a production latency problem across application, database, network and kernel with the USE method, models realistic load, and adds regression gates to the pipeline.",
      "Predicts scalability limits from contention and coherency, tunes runtimes, kernels and hardware placement where the last ten percent pays, and teaches teams to budget milliseconds.",
    ],
    steps: [
      { hours: { low: 4, likely: 6, high: 10 }, needs: [] },
      {
        hours: { low: 26, likely: 40, high: 70 },
        needs: [
          { skill: "algorithms-and-data-structures", level: 1 },
          { skill: "sql", level: 1 },
          { skill: "observability", level: 1 },
        ],
      },
      {
        hours: { low: 45, likely: 75, high: 125 },
        needs: [
          { skill: "operating-systems", level: 2 },
          { skill: "linux", level: 2 },
          { skill: "observability", level: 2 },
          { skill: "relational-databases", level: 2 },
        ],
      },
      {
        hours: { low: 90, likely: 140, high: 235 },
        needs: [
          { skill: "operating-systems", level: 3 },
          { skill: "concurrency", level: 3 },
          { skill: "statistics", level: 2 },
        ],
      },
    ],
    recheckMonths: null,
  },
  {
    id: "chaos-engineering",
    name: "Resilience and chaos engineering",
    group: "operations",
    summary:
      "Designing for failure and then causing it on purpose, with a hypothesis and an abort switch, to learn what breaks before an accident teaches it.",
    aliases: [
      "chaos engineering",
      "fault injection",
      "chaos testing",
      "Chaos Monkey",
      "Gremlin",
      "LitmusChaos",
      "Chaos Mesh",
      "game days",
      "resilience engineering",
      "resilience testing",
      "circuit breaker",
      "AWS Fault Injection Service",
    ],
    isKey: false,
    anchors: [
      "Explains that an experiment starts from a steady-state hypothesis and a small blast radius, and gives examples of faults worth injecting.",
      "Adds timeouts, retries with jitter and a circuit breaker to a client, then kills a dependency in staging and records whether users would have noticed.",
      "Plans and leads game days in production with an abort switch, turns findings into fixed defects, and automates the experiments that guard against regression.",
      "Brings a company to evacuate a region on demand, finds weakness by reasoning about coupling before any tool does, and persuades nervous leaders to break things deliberately.",
    ],
    steps: [
      { hours: { low: 2, likely: 4, high: 7 }, needs: [] },
      {
        hours: { low: 13, likely: 24, high: 40 },
        needs: [
          { skill: "observability", level: 2 },
          { skill: "distributed-systems", level: 1 },
        ],
      },
      {
        hours: { low: 23, likely: 40, high: 70 },
        needs: [
          { skill: "distributed-systems", level: 2 },
          { skill: "incident-management", level: 2 },
        ],
      },
      {
        hours: { low: 55, likely: 90, high: 155 },
        needs: [
          { skill: "distributed-systems", level: 3 },
          { skill: "incident-management", level: 3 },
        ],
      },
    ],
    recheckMonths: null,
  },
  {
    id: "disaster-recovery",
    name: "Backup and disaster recovery",
    group: "operations",
    summary:
      "Copies that survive the accident and a rehearsed way to bring systems back within the time and data loss that the business accepted.",
    aliases: [
      "disaster recovery",
      "DR planning",
      "RTO",
      "RPO",
      "backups",
      "backup and restore",
      "failover",
      "Veeam",
      "point-in-time recovery",
      "multi-region failover",
      "DR testing",
      "immutable backups",
      "recovery time objective",
    ],
    isKey: false,
    anchors: [
      "Defines recovery time and recovery point, knows that replication is not a backup, and can say where last night's copy of a system lives.",
      "Automates database and volume backups to a second account, encrypts them, and restores one into a clean environment while timing every step.",
      "Owns recovery for critical systems: tiers agreed with the business, warm standby or pilot light chosen by cost, ransomware-proof copies, and failover exercises with measured results.",
      "Brings a company back from losing a region or its directory: dependency order known, identity and DNS recoverable from cold, assumptions tested by surprise, regulators satisfied.",
    ],
    steps: [
      { hours: { low: 2, likely: 4, high: 7 }, needs: [] },
      {
        hours: { low: 17, likely: 30, high: 50 },
        needs: [
          { skill: "relational-databases", level: 1 },
          { skill: "cloud-fundamentals", level: 2 },
        ],
      },
      {
        hours: { low: 29, likely: 50, high: 85 },
        needs: [
          { skill: "relational-databases", level: 2 },
          { skill: "infrastructure-as-code", level: 2 },
          { skill: "security-fundamentals", level: 2 },
        ],
      },
      {
        hours: { low: 60, likely: 95, high: 170 },
        needs: [
          { skill: "distributed-systems", level: 2 },
          { skill: "incident-management", level: 3 },
        ],
      },
    ],
    recheckMonths: 36,
  },
];
