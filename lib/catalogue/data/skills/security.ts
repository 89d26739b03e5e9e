import type { Skill } from "@/lib/catalogue/types";

export const securitySkills: Skill[] = [
  {
    id: "security-fundamentals",
    name: "Security fundamentals",
    group: "security",
    summary:
      "The vocabulary and reasoning of information security: what is protected from whom, how attacks unfold, which kinds of control exist, and what they cost the people who live with them.",
    aliases: [
      "information security",
      "infosec",
      "cybersecurity",
      "cyber security",
      "IT security",
      "CIA triad",
      "defense in depth",
      "defence in depth",
      "system hardening",
      "CIS Benchmarks",
      "security best practices",
      "cybersecurity principles",
      "security controls",
    ],
    isKey: false,
    anchors: [
      "Explains confidentiality, integrity and availability with examples from their own work, spots a phishing message, and uses a password manager and a second factor.",
      "Describes how common attacks proceed from foothold to harm, hardens a laptop or server from a published benchmark, and sorts controls into preventive, detective and corrective.",
      "Reviews changes of any kind for security as routine, connects threat, weakness and consequence in plain words, and proposes layered controls that fit budget and people.",
      "Reasons about security across technology, people and economics, exposes fashionable controls that do little, and is trusted to settle disputed trade-offs between specialists.",
    ],
    steps: [
      { hours: { low: 8, likely: 12, high: 20 }, needs: [] },
      {
        hours: { low: 35, likely: 55, high: 95 },
        needs: [
          { skill: "networking", level: 1 },
          { skill: "linux", level: 1 },
        ],
      },
      {
        hours: { low: 50, likely: 85, high: 145 },
        needs: [
          { skill: "networking", level: 2 },
          { skill: "linux", level: 2 },
        ],
      },
      { hours: { low: 90, likely: 150, high: 250 }, needs: [] },
    ],
    recheckMonths: 36,
  },
  {
    id: "cryptography",
    name: "Applied cryptography",
    group: "security",
    summary:
      "Using vetted algorithms, protocols and key stores correctly: encryption in transit and at rest, certificates, signatures, secrets, and how all of them fail.",
    aliases: [
      "encryption",
      "TLS",
      "SSL/TLS",
      "PKI",
      "public key infrastructure",
      "key management",
      "KMS",
      "HSM",
      "X.509",
      "certificate management",
      "post-quantum cryptography",
      "secrets management",
      "HashiCorp Vault",
      "encryption at rest",
    ],
    isKey: false,
    anchors: [
      "Tells hashing, symmetric and public-key encryption apart, and knows why passwords are hashed slowly and why home-made ciphers are a mistake.",
      "Configures TLS with a valid chain, uses a vetted library's authenticated encryption, keeps keys in a managed store, and reads a certificate error correctly.",
      "Designs envelope encryption with rotation for a product, runs an internal certificate authority, verifies token signatures strictly, and catches nonce reuse or unauthenticated modes in review.",
      "Specifies protocols and their threat assumptions, plans the company's move to post-quantum algorithms, judges vendor claims against papers, and knows when to call a cryptographer.",
    ],
    steps: [
      { hours: { low: 5, likely: 8, high: 14 }, needs: [{ skill: "security-fundamentals", level: 1 }] },
      { hours: { low: 26, likely: 40, high: 70 }, needs: [{ skill: "networking", level: 1 }] },
      {
        hours: { low: 45, likely: 75, high: 125 },
        needs: [
          { skill: "security-fundamentals", level: 2 },
          { skill: "networking", level: 2 },
        ],
      },
      { hours: { low: 90, likely: 150, high: 250 }, needs: [{ skill: "security-fundamentals", level: 3 }] },
    ],
    recheckMonths: 36,
  },
  {
    id: "identity-and-access-management",
    name: "Identity and access management",
    group: "security",
    summary:
      "Deciding who and what may do which thing, proving it at sign-in, granting as little as works, and taking it back when the reason ends.",
    aliases: [
      "IAM",
      "single sign-on",
      "SSO",
      "MFA",
      "multi-factor authentication",
      "OIDC",
      "SAML",
      "Active Directory",
      "Entra ID",
      "Okta",
      "RBAC",
      "least privilege",
      "privileged access management",
      "OAuth",
    ],
    isKey: false,
    anchors: [
      "Separates authentication from authorisation, recognises single sign-on, roles and groups at work, and requests access with a reason and an end date.",
      "Connects an application to an identity provider over OpenID Connect, maps groups to roles, enforces a phishing-resistant factor, and removes access when people leave.",
      "Designs role models and minimal policies for people and workloads, runs access reviews that remove something, eliminates long-lived keys, and narrows the paths to administrator.",
      "Unifies identity across directories, clouds, partners and customers, sets lifecycle and federation standards, contains token theft and directory compromise, and plans the end of passwords.",
    ],
    steps: [
      { hours: { low: 5, likely: 8, high: 14 }, needs: [{ skill: "security-fundamentals", level: 1 }] },
      {
        hours: { low: 30, likely: 45, high: 80 },
        needs: [
          { skill: "networking", level: 1 },
          { skill: "cryptography", level: 1 },
        ],
      },
      {
        hours: { low: 45, likely: 75, high: 125 },
        needs: [
          { skill: "security-fundamentals", level: 2 },
          { skill: "cryptography", level: 2 },
        ],
      },
      { hours: { low: 85, likely: 130, high: 220 }, needs: [{ skill: "security-fundamentals", level: 3 }] },
    ],
    recheckMonths: 24,
  },
  {
    id: "network-security",
    name: "Network security",
    group: "security",
    summary:
      "Controlling and watching what may travel between machines: filtering, segmentation, inspection, remote access, and staying reachable under attack.",
    aliases: [
      "firewalls",
      "firewall",
      "WAF",
      "IDS/IPS",
      "intrusion detection",
      "intrusion prevention",
      "network segmentation",
      "DDoS",
      "DDoS protection",
      "Palo Alto",
      "Fortinet",
      "Wireshark",
      "Zeek",
      "network access control",
    ],
    isKey: false,
    anchors: [
      "Names what a firewall, a proxy, an intrusion detection system and a VPN each see and do not see, and reads a simple rule table.",
      "Segments a small network, writes default-deny rules with a purpose for each, captures traffic in Wireshark, and recognises scans, spoofing and cleartext credentials.",
      "Runs a company's perimeter and internal controls: rule reviews, tuned intrusion prevention, a denial-of-service runbook, secure remote access, and proof that segments really hold.",
      "Redesigns flat legacy networks into containable zones without stopping the business, evaluates encrypted-traffic detection honestly, and defends against attackers who live inside network equipment.",
    ],
    steps: [
      {
        hours: { low: 4, likely: 7, high: 12 },
        needs: [
          { skill: "networking", level: 1 },
          { skill: "security-fundamentals", level: 1 },
        ],
      },
      {
        hours: { low: 30, likely: 50, high: 85 },
        needs: [
          { skill: "networking", level: 2 },
          { skill: "security-fundamentals", level: 2 },
        ],
      },
      {
        hours: { low: 45, likely: 75, high: 125 },
        needs: [
          { skill: "networking", level: 3 },
          { skill: "cryptography", level: 2 },
        ],
      },
      {
        hours: { low: 85, likely: 130, high: 220 },
        needs: [
          { skill: "operating-systems", level: 2 },
          { skill: "security-fundamentals", level: 3 },
        ],
      },
    ],
    recheckMonths: 36,
  },
  {
    id: "application-security",
    name: "Application security",
    group: "security",
    summary:
      "Keeping exploitable flaws out of software, finding those that slip in, and helping developers to write code in which they cannot occur.",
    aliases: [
      "AppSec",
      "DevSecOps",
      "OWASP",
      "OWASP Top 10",
      "SAST",
      "DAST",
      "secure coding",
      "secure SDLC",
      "secure code review",
      "Burp Suite",
      "XSS",
      "SQL injection",
      "API security",
      "Semgrep",
    ],
    isKey: false,
    anchors: [
      "Recognises injection, broken access control and cross-site scripting in a short example, and knows which OWASP lists describe them.",
      "Exploits and then repairs common flaws in a training app, validates input at the boundary, uses parameterised queries, and triages scanner output with guidance.",
      "Leads security for several products: reviews designs and risky diffs, sets verification levels from ASVS, tunes static and dynamic scanners to few false alarms, coaches champions.",
      "Removes whole bug classes through frameworks and safe defaults, finds logic flaws no scanner sees, and decides where the programme's next engineer or tool matters most.",
    ],
    steps: [
      { hours: { low: 4, likely: 7, high: 12 }, needs: [{ skill: "security-fundamentals", level: 1 }] },
      {
        hours: { low: 35, likely: 55, high: 95 },
        needs: [
          { skill: "security-fundamentals", level: 2 },
          { skill: "javascript", level: 1 },
          { skill: "sql", level: 1 },
          { skill: "api-design", level: 1 },
        ],
      },
      {
        hours: { low: 50, likely: 85, high: 145 },
        needs: [
          { skill: "code-review", level: 2 },
          { skill: "ci-cd", level: 2 },
          { skill: "cryptography", level: 2 },
          { skill: "identity-and-access-management", level: 2 },
        ],
      },
      {
        hours: { low: 90, likely: 145, high: 240 },
        needs: [
          { skill: "software-design", level: 3 },
          { skill: "security-fundamentals", level: 3 },
        ],
      },
    ],
    recheckMonths: 24,
  },
  {
    id: "threat-modelling",
    name: "Threat modelling",
    group: "security",
    summary:
      "Looking at a design before an attacker does: what it protects, where trust changes hands, what could go wrong, and which of that deserves work.",
    aliases: [
      "threat modeling",
      "threat model",
      "threat models",
      "STRIDE",
      "PASTA",
      "attack trees",
      "LINDDUN",
      "abuse cases",
      "attack surface analysis",
      "OWASP Threat Dragon",
      "security design review",
      "Microsoft Threat Modeling Tool",
    ],
    isKey: false,
    anchors: [
      "Follows a data-flow diagram, points out where trust changes hands, and asks what could go wrong at each crossing instead of starting from a list of products.",
      "Facilitates a STRIDE session on one feature with a security partner, records threats against concrete elements, and turns the worst into testable backlog items.",
      "Models unfamiliar systems alone, asks engineers the question that exposes a wrong assumption, weighs mitigations by attacker cost, and keeps the model alive as the design changes.",
      "Chooses or invents methods for problems where STRIDE is blind, such as fraud, safety or machine learning, and makes teams competent to model without the security group.",
    ],
    steps: [
      { hours: { low: 3, likely: 5, high: 8 }, needs: [{ skill: "security-fundamentals", level: 1 }] },
      {
        hours: { low: 17, likely: 30, high: 50 },
        needs: [
          { skill: "security-fundamentals", level: 2 },
          { skill: "system-design", level: 1 },
        ],
      },
      {
        hours: { low: 30, likely: 55, high: 95 },
        needs: [
          { skill: "application-security", level: 2 },
          { skill: "system-design", level: 2 },
        ],
      },
      {
        hours: { low: 65, likely: 110, high: 180 },
        needs: [
          { skill: "security-fundamentals", level: 3 },
          { skill: "system-design", level: 3 },
        ],
      },
    ],
    recheckMonths: null,
  },
  {
    id: "cloud-security",
    name: "Cloud security",
    group: "security",
    summary:
      "Securing accounts, identities, data and workloads at the cloud providers: guardrails, posture, encryption, logging and response where an API call can expose everything.",
    aliases: [
      "cloud security posture management",
      "CSPM",
      "CNAPP",
      "CWPP",
      "CASB",
      "GuardDuty",
      "AWS Security Hub",
      "Microsoft Defender for Cloud",
      "Wiz",
      "Prisma Cloud",
      "CloudTrail",
      "cloud IAM",
      "AWS security",
      "Azure security",
    ],
    isKey: true,
    anchors: [
      "Says which duties stay with the customer, why a public bucket or a leaked access key is the classic breach, and where audit logs are switched on.",
      "Hardens one account against a benchmark: multi-factor for administrators, roles instead of keys, encrypted storage, private databases, central logs, and posture findings closed with help.",
      "Secures a multi-account estate with policy guardrails, workload identity, key management and runtime detection, and can trace within the hour what an exposed credential was used for.",
      "Decides the security model across providers and regulated data, finds privilege-escalation paths that tools miss, and gives teams secure defaults that make the safe route the quick one.",
    ],
    steps: [
      {
        hours: { low: 5, likely: 8, high: 14 },
        needs: [
          { skill: "cloud-fundamentals", level: 1 },
          { skill: "security-fundamentals", level: 1 },
        ],
      },
      {
        hours: { low: 40, likely: 60, high: 100 },
        needs: [
          { skill: "cloud-fundamentals", level: 2 },
          { skill: "security-fundamentals", level: 2 },
          { skill: "identity-and-access-management", level: 2 },
          { skill: "cloud-networking", level: 1 },
        ],
      },
      {
        hours: { low: 60, likely: 90, high: 150 },
        needs: [
          { skill: "identity-and-access-management", level: 3 },
          { skill: "cloud-networking", level: 2 },
          { skill: "infrastructure-as-code", level: 2 },
          { skill: "cryptography", level: 2 },
        ],
      },
      {
        hours: { low: 95, likely: 150, high: 250 },
        needs: [
          { skill: "cloud-fundamentals", level: 3 },
          { skill: "threat-modelling", level: 2 },
          { skill: "security-operations", level: 2 },
        ],
      },
    ],
    recheckMonths: 18,
  },
  {
    id: "container-security",
    name: "Container and Kubernetes security",
    group: "security",
    summary:
      "Trustworthy images, least-privileged pods, guarded cluster APIs and detection at run time, on a kernel that tenants share.",
    aliases: [
      "container security",
      "Kubernetes security",
      "image scanning",
      "container scanning",
      "Trivy",
      "Falco",
      "Aqua Security",
      "OPA Gatekeeper",
      "Kyverno",
      "pod security standards",
      "admission controllers",
      "runtime security",
      "Sysdig",
      "Kubernetes network policies",
    ],
    isKey: false,
    anchors: [
      "Names the risks that containers add: shared kernel, bloated images, mounted secrets, over-powerful service accounts, and a dashboard open to the world.",
      "Scans images and fixes what matters, runs pods as non-root with dropped capabilities, applies the restricted pod standard, and writes a default-deny network policy.",
      "Protects production clusters: admission policies as code, audit logs that are read, secrets from an external store, runtime rules in Falco, and upgrades before advisories bite.",
      "Demonstrates escapes, node takeover and cross-tenant attacks in the lab, chooses sandboxes or separate clusters on that evidence, and sets the baseline that vendors must meet.",
    ],
    steps: [
      {
        hours: { low: 3, likely: 5, high: 9 },
        needs: [
          { skill: "containers", level: 1 },
          { skill: "security-fundamentals", level: 1 },
        ],
      },
      {
        hours: { low: 21, likely: 40, high: 65 },
        needs: [
          { skill: "containers", level: 2 },
          { skill: "kubernetes", level: 2 },
          { skill: "security-fundamentals", level: 2 },
        ],
      },
      {
        hours: { low: 35, likely: 60, high: 100 },
        needs: [
          { skill: "kubernetes", level: 3 },
          { skill: "identity-and-access-management", level: 2 },
          { skill: "network-security", level: 2 },
        ],
      },
      {
        hours: { low: 70, likely: 115, high: 190 },
        needs: [
          { skill: "operating-systems", level: 3 },
          { skill: "penetration-testing", level: 2 },
        ],
      },
    ],
    recheckMonths: 18,
  },
  {
    id: "software-supply-chain-security",
    name: "Software supply chain security",
    group: "security",
    summary:
      "Knowing and controlling where code comes from, from open-source package to build server to signed release, and reacting fast when a link turns hostile.",
    aliases: [
      "SBOM",
      "software bill of materials",
      "software composition analysis",
      "SCA",
      "SLSA",
      "Sigstore",
      "Cosign",
      "dependency scanning",
      "Snyk",
      "Dependabot",
      "secret scanning",
      "code signing",
      "CycloneDX",
      "Black Duck",
    ],
    isKey: false,
    anchors: [
      "Explains how a hijacked package or build server reaches customers, and reads a bill of materials to see whether an affected library is present.",
      "Pins and locks dependencies, sets automated updates with tests, generates a bill of materials in the build, and answers an advisory by checking whether the code is reachable.",
      "Hardens build systems to a declared SLSA level: isolated runners, short-lived credentials, signed provenance verified at deployment, and checks for typosquats and secrets before merge.",
      "Governs what thousands of developers may consume and publish, funds and engages upstream maintainers, and coordinates the response when a library used everywhere turns hostile.",
    ],
    steps: [
      {
        hours: { low: 3, likely: 5, high: 8 },
        needs: [
          { skill: "security-fundamentals", level: 1 },
          { skill: "git", level: 1 },
        ],
      },
      {
        hours: { low: 17, likely: 30, high: 50 },
        needs: [
          { skill: "ci-cd", level: 2 },
          { skill: "application-security", level: 1 },
          { skill: "git", level: 2 },
        ],
      },
      {
        hours: { low: 30, likely: 55, high: 95 },
        needs: [
          { skill: "cryptography", level: 2 },
          { skill: "containers", level: 2 },
          { skill: "identity-and-access-management", level: 2 },
        ],
      },
      {
        hours: { low: 65, likely: 105, high: 180 },
        needs: [
          { skill: "ci-cd", level: 3 },
          { skill: "threat-modelling", level: 2 },
        ],
      },
    ],
    recheckMonths: 18,
  },
  {
    id: "zero-trust",
    name: "Zero trust",
    group: "security",
    summary:
      "Access decided per request from identity, device and context instead of network location, with small segments behind each decision.",
    aliases: [
      "zero trust architecture",
      "zero trust network access",
      "ZTNA",
      "BeyondCorp",
      "SASE",
      "Zscaler",
      "microsegmentation",
      "micro-segmentation",
      "conditional access",
      "identity-aware proxy",
      "NIST 800-207",
      "software-defined perimeter",
      "device posture",
    ],
    isKey: false,
    anchors: [
      "Explains why being on the office network should grant nothing, and lists what a policy engine might weigh before allowing a request.",
      "Publishes an internal application through an identity-aware proxy, writes conditional-access rules on user, device and risk, and removes its VPN path in a pilot.",
      "Moves a department off implicit trust: device posture enforced, services authenticated by mutual TLS, small segments tested by attack, and maturity scored against a published model.",
      "Plans the multi-year change for an enterprise with legacy protocols and factories, sequences identity, device and data work by risk, and sees through products that only changed their label.",
    ],
    steps: [
      {
        hours: { low: 3, likely: 5, high: 8 },
        needs: [
          { skill: "security-fundamentals", level: 1 },
          { skill: "identity-and-access-management", level: 1 },
        ],
      },
      {
        hours: { low: 17, likely: 30, high: 50 },
        needs: [
          { skill: "identity-and-access-management", level: 2 },
          { skill: "network-security", level: 1 },
        ],
      },
      {
        hours: { low: 35, likely: 60, high: 100 },
        needs: [
          { skill: "identity-and-access-management", level: 3 },
          { skill: "network-security", level: 2 },
          { skill: "cryptography", level: 2 },
        ],
      },
      {
        hours: { low: 65, likely: 110, high: 185 },
        needs: [
          { skill: "network-security", level: 3 },
          { skill: "security-fundamentals", level: 3 },
        ],
      },
    ],
    recheckMonths: 36,
  },
  {
    id: "data-protection-and-privacy",
    name: "Data protection and privacy",
    group: "security",
    summary:
      "Collecting only the personal data that has a reason, keeping it from leaking, honouring the rights of the people it describes, and proving all of that.",
    aliases: [
      "GDPR",
      "CCPA",
      "data privacy",
      "data protection",
      "PII",
      "DLP",
      "data loss prevention",
      "privacy by design",
      "DPIA",
      "privacy impact assessment",
      "data masking",
      "anonymization",
      "pseudonymization",
      "privacy engineering",
    ],
    isKey: false,
    anchors: [
      "Recognises personal data in a spreadsheet or log, knows lawful basis, purpose and retention as ideas, and reports a misdirected file the same hour.",
      "Maps where one system's personal data flows, minimises what it collects, sets up deletion jobs and masking, and fulfils an access request with counsel's template.",
      "Runs impact assessments on new features, enforces loss-prevention rules without paralysing staff, negotiates processing terms, and handles a notifiable breach inside seventy-two hours.",
      "Turns conflicting laws across countries into one engineering standard, judges re-identification risk and privacy-enhancing techniques, and advises executives when lawful is not the same as acceptable.",
    ],
    steps: [
      { hours: { low: 3, likely: 6, high: 10 }, needs: [] },
      {
        hours: { low: 26, likely: 40, high: 70 },
        needs: [
          { skill: "security-fundamentals", level: 1 },
          { skill: "identity-and-access-management", level: 1 },
        ],
      },
      {
        hours: { low: 40, likely: 65, high: 110 },
        needs: [
          { skill: "security-fundamentals", level: 2 },
          { skill: "cryptography", level: 1 },
          { skill: "data-governance", level: 1 },
          { skill: "stakeholder-management", level: 2 },
        ],
      },
      {
        hours: { low: 80, likely: 125, high: 215 },
        needs: [
          { skill: "data-governance", level: 2 },
          { skill: "cryptography", level: 2 },
        ],
      },
    ],
    recheckMonths: 24,
  },
  {
    id: "ai-security",
    name: "AI security",
    group: "security",
    summary:
      "Defending models, the data they learn from and the agents built on them against people who speak to them, feed them or steal them.",
    aliases: [
      "prompt injection",
      "LLM security",
      "adversarial machine learning",
      "AI red teaming",
      "MITRE ATLAS",
      "OWASP Top 10 for LLM",
      "OWASP LLM Top 10",
      "data poisoning",
      "jailbreaking",
      "model extraction",
      "adversarial attacks",
      "AI threat modeling",
      "agent security",
      "securing AI systems",
    ],
    isKey: false,
    anchors: [
      "Gives examples of prompt injection, poisoned training data and secrets leaking into answers, and knows why a system prompt is not a security boundary.",
      "Attacks a test chatbot with direct and indirect injection, then limits its tools, output rendering and data access, and logs enough to reconstruct abuse.",
      "Reviews agents and retrieval systems before launch: authority of every tool, tenant isolation in vector stores, model provenance, abuse evaluation, and a kill switch that has been used.",
      "Sets the defence standard for model development and agent autonomy, researches attacks that published lists do not cover, and tells the board which AI risks remain unsolved.",
    ],
    steps: [
      {
        hours: { low: 3, likely: 6, high: 10 },
        needs: [
          { skill: "security-fundamentals", level: 1 },
          { skill: "large-language-models", level: 1 },
        ],
      },
      {
        hours: { low: 26, likely: 40, high: 70 },
        needs: [
          { skill: "security-fundamentals", level: 2 },
          { skill: "threat-modelling", level: 1 },
          { skill: "application-security", level: 1 },
          { skill: "prompt-engineering", level: 1 },
        ],
      },
      {
        hours: { low: 40, likely: 70, high: 115 },
        needs: [
          { skill: "threat-modelling", level: 2 },
          { skill: "application-security", level: 2 },
          { skill: "large-language-models", level: 2 },
          { skill: "llm-agents", level: 1 },
          { skill: "retrieval-augmented-generation", level: 1 },
        ],
      },
      {
        hours: { low: 85, likely: 130, high: 230 },
        needs: [
          { skill: "machine-learning", level: 2 },
          { skill: "threat-modelling", level: 3 },
          { skill: "llm-evaluation", level: 2 },
        ],
      },
    ],
    recheckMonths: 12,
  },
  {
    id: "security-architecture",
    name: "Security architecture",
    group: "security",
    summary:
      "Shaping systems and estates so that controls reinforce each other, follow from business risk, and still stand when one of them fails.",
    aliases: [
      "SABSA",
      "secure by design",
      "security by design",
      "secure architecture",
      "security patterns",
      "security reference architecture",
      "enterprise security architecture",
      "security requirements",
      "security solution design",
      "security blueprints",
      "architecture risk analysis",
    ],
    isKey: false,
    anchors: [
      "Reads an architecture diagram for its security: where identity is checked, where data is encrypted, which component fails open, and who could reach the crown jewels.",
      "Adds security requirements and control choices to one solution design, reuses approved patterns, and documents residual risk for a senior architect to challenge.",
      "Owns the security design of major programmes: converts business risk into requirements, combines identity, network, data and detection controls, and signs decisions that others will audit.",
      "Keeps the enterprise security blueprint and its roadmap, reconciles acquisitions and legacy with target patterns, retires overlapping tools, and advises executives on bets with incomplete evidence.",
    ],
    steps: [
      { hours: { low: 5, likely: 8, high: 14 }, needs: [{ skill: "security-fundamentals", level: 1 }] },
      {
        hours: { low: 40, likely: 70, high: 115 },
        needs: [
          { skill: "security-fundamentals", level: 2 },
          { skill: "identity-and-access-management", level: 2 },
          { skill: "network-security", level: 2 },
          { skill: "threat-modelling", level: 1 },
          { skill: "system-design", level: 1 },
        ],
      },
      {
        hours: { low: 70, likely: 110, high: 180 },
        needs: [
          { skill: "threat-modelling", level: 2 },
          { skill: "identity-and-access-management", level: 3 },
          { skill: "cryptography", level: 2 },
          { skill: "cloud-security", level: 2 },
          { skill: "application-security", level: 2 },
          { skill: "architecture-documentation", level: 2 },
        ],
      },
      {
        hours: { low: 120, likely: 180, high: 300 },
        needs: [
          { skill: "security-fundamentals", level: 3 },
          { skill: "zero-trust", level: 2 },
          { skill: "stakeholder-management", level: 3 },
        ],
      },
    ],
    recheckMonths: 36,
  },
];
