/** Advertisements of the shapes in which people find them, in words of our own. */
export const advertisements = {
  reliability: `Senior Site Reliability Engineer

About us
We are a payments company founded 12 years ago. Our teams love Tableau dashboards and long lunches.

What you'll do
- Run Kubernetes clusters that carry card payments
- Lead incident reviews and write postmortems
- Own our Terraform code

What you bring
- 5+ years of experience in operations or software
- Deep knowledge of Kubernetes and strong Linux skills
- Python or Go for tooling
- Hands-on with Prometheus, Grafana and OpenTelemetry
- CKA certification is a plus

Nice to have
- Familiarity with Istio
- Crossplane, Backstage

We are an equal opportunity employer and value inclusion.`,
  mlStartup: `**Machine Learning Engineer** (remote, EU)

**Your mission**
You take models from notebooks to production. You will build pipelines in Airflow and serve models with vLLM.

**Must haves**
• 3-5 years experience with Python and PyTorch
• Proven track record of shipping machine learning models
• SQL; solid statistics
• Docker

**Bonus points**
• Ray or Dask
• Experience with Weights & Biases

**Benefits**
• €85,000 – €110,000
• Gym`,
  hardWrapped: `Data engineer wanted. You should have excellent SQL and at least four
years of experience building data
pipelines with Apache Spark. We use Snowflake, dbt and Airflow. Exposure to
machine
learning would be nice.`,
  oneParagraph: `We look for a security architect with 10 years in information security, an expert in identity and access management, zero trust and threat modelling; CISSP required. No PHP please.`,
  ordinaryWords: `Go the extra mile with us. You make things happen and rest well. You express ideas, react calmly and excel at spark and drive. Access to a car is needed.`,
  listedNames: `Requirements: Go, Rust, R, C++, Node.js, React, REST, Excel`,
  allCaps: `CLOUD ARCHITECT

REQUIREMENTS:
AWS CERTIFIED SOLUTIONS ARCHITECT
EXPERTISE IN AWS AND TERRAFORM
NETWORKING (BGP, VPN)`,
  manager: `Engineering Manager, Platform

The role: you lead eight engineers. Hiring, coaching and delivery are yours.

Requirements
1) 7 or more years in software, two years of managing people
2) Excellent communication and stakeholder management
3) System design; distributed systems
4) You know agile and Scrum but are not dogmatic

Desirable: FinOps, OKRs`,
  frontend: `Full-stack developer
Tech stack: TypeScript, React, Next.js, PostgreSQL, GraphQL, Tailwind
You have
- strong TypeScript (4 yrs+)
- basic knowledge of AWS
- an eye for accessibility (WCAG)
Preferred: Playwright, Zod, tRPC`,
  scientist: `Data Scientist — Pricing

You'll design A/B tests and causal inference studies.

You have:
- MSc or PhD in statistics
- Expert Python (pandas, scikit-learn)
- Published work or a portfolio on GitHub
- Some exposure to Bayesian methods

Salary: $150,000 - $190,000 plus equity`,
  german: `Cloud-Architekt (m/w/d)
Aufgaben: Sie entwerfen Plattformen auf Azure und AWS.
Profil: Erfahrung mit Kubernetes, Terraform und CI/CD. Fließend Deutsch.`,
  chief: `Chief Information Security Officer
Qualifications
- Fifteen years? At least 12 years in security, 5 years leading teams
- ISO 27001, NIST CSF, SOC 2, PCI DSS
- Board-level communication
- CISM or CISSP
You do not need to know Splunk.`,
  unusual: `☕️ Ⅷ½ ²³ — “Kubernetes”​…\r\n\r\nＫｕｂｅｒｎｅｔｅｓ\tPYTHON3 и Терраформ ¿SQL? 日本語 C#/.NET #golang`,
} as const;
