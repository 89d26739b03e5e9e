import type { Skill } from "@/lib/catalogue/types";

export const operationsSkills: Skill[] = [
  {
    id: "containers",
    name: "Containers",
    group: "operations",
    summary:
      "Packing an application with what it needs into an image, and running that image the same way on a laptop, a build server and a production host.",
    aliases: [
      "Docker",
      "Dockerfile",
      "Podman",
      "containerization",
      "containerisation",
      "containerized applications",
      "Docker Compose",
      "OCI images",
      "container registry",
      "containerd",
      "BuildKit",
      "Docker containers",
    ],
    isKey: false,
    anchors: [
      "Runs a published image with a port and a volume mapped, and explains how an image, a container and a virtual machine differ.",
      "Writes a multi-stage Dockerfile that builds a small non-root image, wires services with Compose, and works out from logs and exit codes why a container died.",
      "Keeps production images lean and rebuilt: pinned bases, cached layers, signals handled, memory limits that match the language runtime, and registries cleaned by rule.",
      "Explains namespaces, cgroups and overlay filesystems from first principles, settles the organisation's base images and build system, and debugs kernel-level oddities that look like application bugs.",
    ],
    steps: [
      { hours: { low: 4, likely: 6, high: 11 }, needs: [{ skill: "linux", level: 1 }] },
      {
        hours: { low: 21, likely: 35, high: 55 },
        needs: [
          { skill: "linux", level: 2 },
          { skill: "networking", level: 1 },
          { skill: "shell-scripting", level: 1 },
        ],
      },
      {
        hours: { low: 26, likely: 45, high: 80 },
        needs: [
          { skill: "operating-systems", level: 1 },
          { skill: "security-fundamentals", level: 1 },
        ],
      },
      {
        hours: { low: 60, likely: 95, high: 160 },
        needs: [
          { skill: "operating-systems", level: 3 },
          { skill: "linux", level: 3 },
        ],
      },
    ],
    recheckMonths: 36,
  },
  {
    id: "ci-cd",
    name: "Continuous integration and delivery",
    group: "operations",
    summary:
      "Every merge built, tested and made releasable by a pipeline, and a path to production that is short, repeatable and reversible.",
    aliases: [
      "CI/CD",
      "continuous integration",
      "continuous delivery",
      "continuous deployment",
      "Jenkins",
      "GitHub Actions",
      "GitLab CI",
      "CircleCI",
      "Azure DevOps",
      "Azure Pipelines",
      "TeamCity",
      "Buildkite",
      "build pipelines",
      "deployment pipelines",
    ],
    isKey: false,
    anchors: [
      "Follows a pipeline run from commit to artefact, tells a broken build from a flaky test, and knows what separates delivery from deployment.",
      "Writes a workflow that lints, tests, builds and publishes on every merge, keeps secrets out of the logs, caches dependencies, and protects the main branch.",
      "Cuts a forty-minute pipeline to ten, quarantines flaky suites, promotes one artefact through environments with automatic rollback, and runs self-hosted runners safely.",
      "Gives hundreds of repositories shared, versioned pipeline building blocks, decides where an approval adds safety and where it only delays, and proves the design by lead time.",
    ],
    steps: [
      { hours: { low: 4, likely: 7, high: 12 }, needs: [{ skill: "git", level: 1 }] },
      {
        hours: { low: 21, likely: 35, high: 60 },
        needs: [
          { skill: "git", level: 2 },
          { skill: "software-testing", level: 1 },
          { skill: "shell-scripting", level: 1 },
        ],
      },
      {
        hours: { low: 30, likely: 55, high: 95 },
        needs: [
          { skill: "software-testing", level: 2 },
          { skill: "containers", level: 2 },
          { skill: "shell-scripting", level: 2 },
        ],
      },
      {
        hours: { low: 65, likely: 110, high: 180 },
        needs: [
          { skill: "git", level: 3 },
          { skill: "security-fundamentals", level: 2 },
        ],
      },
    ],
    recheckMonths: 24,
  },
  {
    id: "infrastructure-as-code",
    name: "Infrastructure as code",
    group: "operations",
    summary:
      "Describing networks, machines, permissions and services in reviewed files, and letting a tool work out and apply the difference.",
    aliases: [
      "IaC",
      "Terraform",
      "OpenTofu",
      "CloudFormation",
      "Pulumi",
      "Bicep",
      "ARM templates",
      "AWS CDK",
      "Terragrunt",
      "HCL",
      "Terraform modules",
      "Crossplane",
      "Terraform Cloud",
      "infrastructure automation",
    ],
    isKey: false,
    anchors: [
      "Reads a Terraform file and its plan output well enough to say what would be created, changed or destroyed, and why a state file exists.",
      "Declares a network, a database and their permissions with variables and outputs, keeps state remote and locked, and imports a hand-made resource without recreating it.",
      "Publishes versioned modules with tests, splits state so that a mistake stays small, catches drift on a schedule, and gates merges on plan review and policy checks.",
      "Decides how a whole organisation partitions state, credentials and ownership, moves live estates between tools or accounts without downtime, and writes providers where none exist.",
    ],
    steps: [
      {
        hours: { low: 4, likely: 6, high: 10 },
        needs: [
          { skill: "cloud-fundamentals", level: 1 },
          { skill: "git", level: 1 },
        ],
      },
      {
        hours: { low: 26, likely: 40, high: 70 },
        needs: [
          { skill: "cloud-fundamentals", level: 2 },
          { skill: "git", level: 2 },
          { skill: "networking", level: 1 },
        ],
      },
      {
        hours: { low: 40, likely: 65, high: 105 },
        needs: [
          { skill: "ci-cd", level: 2 },
          { skill: "identity-and-access-management", level: 2 },
        ],
      },
      {
        hours: { low: 70, likely: 115, high: 190 },
        needs: [
          { skill: "cloud-fundamentals", level: 3 },
          { skill: "software-design", level: 2 },
        ],
      },
    ],
    recheckMonths: 24,
  },
  {
    id: "configuration-management",
    name: "Configuration management",
    group: "operations",
    summary:
      "Bringing fleets of machines to a declared state, keeping them there, and knowing at any moment which ones differ.",
    aliases: [
      "Ansible",
      "Puppet",
      "Chef",
      "SaltStack",
      "Ansible playbooks",
      "Ansible Tower",
      "AWX",
      "desired state configuration",
      "Packer",
      "golden images",
      "machine images",
      "configuration drift",
    ],
    isKey: false,
    anchors: [
      "Explains why fifty servers set up by hand drift apart, and reads a playbook to see which packages, files and services it will touch.",
      "Writes an Ansible role with templates, handlers and inventory groups, runs it twice to show that nothing changes the second time, and keeps passwords in a vault.",
      "Manages a mixed fleet from one repository: rolling changes in small batches, roles tested on throwaway hosts, and drift reported before auditors find it.",
      "Chooses between mutable hosts and baked images for each class of system, leads the way off a legacy Puppet estate, and tunes convergence for tens of thousands of nodes.",
    ],
    steps: [
      { hours: { low: 3, likely: 5, high: 9 }, needs: [{ skill: "linux", level: 1 }] },
      {
        hours: { low: 17, likely: 30, high: 50 },
        needs: [
          { skill: "linux", level: 2 },
          { skill: "git", level: 1 },
          { skill: "shell-scripting", level: 1 },
        ],
      },
      {
        hours: { low: 26, likely: 45, high: 80 },
        needs: [
          { skill: "linux", level: 3 },
          { skill: "git", level: 2 },
          { skill: "ci-cd", level: 1 },
        ],
      },
      {
        hours: { low: 55, likely: 90, high: 150 },
        needs: [
          { skill: "infrastructure-as-code", level: 2 },
          { skill: "python", level: 2 },
        ],
      },
    ],
    recheckMonths: 36,
  },
  {
    id: "kubernetes",
    name: "Kubernetes",
    group: "operations",
    summary:
      "Running containers on clusters that schedule, heal and scale them, and shaping the platform around the API: workloads, networking, storage, access and upgrades.",
    aliases: [
      "k8s",
      "Helm",
      "EKS",
      "AKS",
      "GKE",
      "OpenShift",
      "kubectl",
      "Kustomize",
      "Istio",
      "service mesh",
      "Kubernetes operators",
      "Rancher",
      "container orchestration",
      "Helm charts",
    ],
    isKey: false,
    anchors: [
      "Names what Pods, Deployments, Services and Ingress are for, and uses kubectl to see whether an application is running and what its logs say.",
      "Deploys an application with probes, requests, limits and ConfigMaps, rolls a bad version back, and diagnoses CrashLoopBackOff, pending pods and a Service without endpoints.",
      "Operates clusters that others depend on: version upgrades without outage, autoscaling of pods and nodes, storage classes, access by team, and Helm charts kept reviewable.",
      "Extends the control plane with operators and admission webhooks, decides cluster topology and tenancy for a company, and explains etcd, scheduler and network-plugin failures from their traces.",
    ],
    steps: [
      { hours: { low: 5, likely: 8, high: 14 }, needs: [{ skill: "containers", level: 1 }] },
      {
        hours: { low: 40, likely: 60, high: 100 },
        needs: [
          { skill: "containers", level: 2 },
          { skill: "linux", level: 2 },
          { skill: "networking", level: 1 },
        ],
      },
      {
        hours: { low: 60, likely: 90, high: 150 },
        needs: [
          { skill: "networking", level: 2 },
          { skill: "infrastructure-as-code", level: 2 },
          { skill: "ci-cd", level: 2 },
        ],
      },
      {
        hours: { low: 95, likely: 150, high: 250 },
        needs: [
          { skill: "networking", level: 3 },
          { skill: "operating-systems", level: 2 },
          { skill: "go", level: 2 },
        ],
      },
    ],
    recheckMonths: 18,
  },
  {
    id: "devops-practices",
    name: "DevOps practices",
    group: "operations",
    summary:
      "One team building and running its software: small batches, automated delivery, shared operational duty, and improvement guided by measured flow and stability.",
    aliases: [
      "DevOps",
      "DORA metrics",
      "DevOps culture",
      "trunk-based development",
      "twelve-factor app",
      "shift left",
      "you build it you run it",
      "deployment frequency",
      "lead time for changes",
      "value stream mapping",
      "toil reduction",
      "DevOps tooling",
    ],
    isKey: true,
    anchors: [
      "Describes why separating builders from operators slows both, names the four DORA measures, and points at the longest wait in their own team's release path.",
      "Works in small batches on trunk behind flags, automates a manual deployment step, carries a pager with support, and brings review findings into the backlog.",
      "Raises one team's delivery measurably: value stream mapped, environments and tests under version control, lead time and failure rate tracked honestly, handovers removed, on-call made bearable.",
      "Changes how many teams deliver: reconciles security and audit with speed by automation, moves money towards shared tooling, and shows over quarters that stability rose with frequency.",
    ],
    steps: [
      { hours: { low: 5, likely: 8, high: 14 }, needs: [] },
      {
        hours: { low: 30, likely: 45, high: 80 },
        needs: [
          { skill: "git", level: 2 },
          { skill: "ci-cd", level: 2 },
          { skill: "linux", level: 1 },
          { skill: "agile-delivery", level: 1 },
        ],
      },
      {
        hours: { low: 50, likely: 80, high: 130 },
        needs: [
          { skill: "infrastructure-as-code", level: 2 },
          { skill: "observability", level: 2 },
          { skill: "software-testing", level: 2 },
        ],
      },
      {
        hours: { low: 90, likely: 140, high: 230 },
        needs: [
          { skill: "ci-cd", level: 3 },
          { skill: "leadership-and-communication", level: 3 },
        ],
      },
    ],
    recheckMonths: 36,
  },
  {
    id: "gitops",
    name: "GitOps",
    group: "operations",
    summary:
      "Keeping the desired state of clusters in Git and letting an agent reconcile reality to it, so that a merge is a deployment and a revert is a rollback.",
    aliases: [
      "Argo CD",
      "ArgoCD",
      "Flux",
      "FluxCD",
      "Flux CD",
      "pull-based deployment",
      "declarative deployment",
      "app of apps",
      "Sealed Secrets",
      "ApplicationSets",
    ],
    isKey: false,
    anchors: [
      "States the idea in one breath: desired state lives in Git, an agent reconciles it, and nobody changes the cluster by hand.",
      "Connects a repository to Argo CD or Flux, syncs an application with overlays per environment, reads why it is out of sync, and reverts by commit.",
      "Serves several teams from one reconciler: repository layout, promotion by pull request, encrypted secrets, ordered syncs, drift alerts, and a documented way to act when Git is down.",
      "Scales reconciliation to hundreds of clusters with generated applications, bootstraps new regions from nothing but Git, and sets who may merge what into which environment.",
    ],
    steps: [
      {
        hours: { low: 2, likely: 4, high: 7 },
        needs: [
          { skill: "git", level: 1 },
          { skill: "kubernetes", level: 1 },
        ],
      },
      {
        hours: { low: 13, likely: 21, high: 40 },
        needs: [
          { skill: "kubernetes", level: 2 },
          { skill: "git", level: 2 },
          { skill: "ci-cd", level: 1 },
        ],
      },
      {
        hours: { low: 23, likely: 40, high: 65 },
        needs: [
          { skill: "ci-cd", level: 2 },
          { skill: "infrastructure-as-code", level: 2 },
        ],
      },
      {
        hours: { low: 50, likely: 80, high: 130 },
        needs: [
          { skill: "kubernetes", level: 3 },
          { skill: "security-fundamentals", level: 2 },
        ],
      },
    ],
    recheckMonths: 24,
  },
  {
    id: "release-engineering",
    name: "Release engineering",
    group: "operations",
    summary:
      "Getting a known, reproducible build to users in steps that can be watched and undone: versions, flags, canaries, rollbacks and backports.",
    aliases: [
      "release management",
      "feature flags",
      "feature toggles",
      "canary releases",
      "canary deployments",
      "blue-green deployment",
      "blue/green deployment",
      "LaunchDarkly",
      "semantic versioning",
      "progressive delivery",
      "Argo Rollouts",
      "release trains",
      "Artifactory",
      "rollback strategies",
    ],
    isKey: false,
    anchors: [
      "Knows what a release candidate, a changelog and a semantic version tell a user, and why shipping code and switching on a feature are separate acts.",
      "Cuts a versioned release with notes and a signed artefact, puts a change behind a flag, and follows a written runbook to roll back when checks go red.",
      "Rolls out by canary with automatic abort on error rate, pairs schema changes with backwards-compatible code, clears stale flags, and ships on a Friday without drama.",
      "Designs release machinery for mobile, firmware or on-premises customers: hermetic builds, backports, staged fleets, support windows, and the rules that stop a launch.",
    ],
    steps: [
      { hours: { low: 3, likely: 5, high: 9 }, needs: [{ skill: "git", level: 1 }] },
      {
        hours: { low: 17, likely: 30, high: 50 },
        needs: [
          { skill: "git", level: 2 },
          { skill: "ci-cd", level: 2 },
        ],
      },
      {
        hours: { low: 29, likely: 50, high: 80 },
        needs: [
          { skill: "observability", level: 2 },
          { skill: "relational-databases", level: 1 },
        ],
      },
      { hours: { low: 60, likely: 95, high: 160 }, needs: [{ skill: "ci-cd", level: 3 }] },
    ],
    recheckMonths: 36,
  },
  {
    id: "platform-engineering",
    name: "Platform engineering",
    group: "operations",
    summary:
      "Building the internal product that lets other engineers provision, ship and operate without tickets: templates, self-service APIs, a portal and support behind them.",
    aliases: [
      "internal developer platform",
      "developer platform",
      "Backstage",
      "developer portal",
      "golden paths",
      "paved road",
      "developer experience",
      "DevEx",
      "platform as a product",
      "self-service infrastructure",
      "developer productivity",
    ],
    isKey: false,
    anchors: [
      "Describes what an internal platform offers product teams, from templates to self-service environments, and why a ticket queue is its opposite.",
      "Adds a service template or catalogue entry to the developer portal, documents it for a newcomer, and watches someone use it before calling it done.",
      "Builds and operates golden paths for several teams: provisioning through versioned APIs, sensible defaults, on-call for the platform itself, adoption and waiting time measured.",
      "Leads the platform as a product, with strategy from user research, deliberate limits, deprecations that keep promises, and a business case counted in engineer hours.",
    ],
    steps: [
      { hours: { low: 3, likely: 5, high: 9 }, needs: [] },
      {
        hours: { low: 26, likely: 40, high: 70 },
        needs: [
          { skill: "ci-cd", level: 2 },
          { skill: "kubernetes", level: 2 },
          { skill: "infrastructure-as-code", level: 2 },
          { skill: "technical-writing", level: 1 },
        ],
      },
      {
        hours: { low: 50, likely: 85, high: 145 },
        needs: [
          { skill: "kubernetes", level: 3 },
          { skill: "infrastructure-as-code", level: 3 },
          { skill: "observability", level: 2 },
          { skill: "api-design", level: 2 },
        ],
      },
      {
        hours: { low: 90, likely: 140, high: 235 },
        needs: [
          { skill: "product-thinking", level: 3 },
          { skill: "devops-practices", level: 3 },
          { skill: "stakeholder-management", level: 3 },
        ],
      },
    ],
    recheckMonths: 24,
  },
];
