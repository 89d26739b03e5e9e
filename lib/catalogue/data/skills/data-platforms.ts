import type { Skill } from "@/lib/catalogue/types";

export const dataPlatformSkills: Skill[] = [
  {
    id: "data-pipelines",
    name: "Data pipelines (ETL and ELT)",
    group: "data",
    summary:
      "Moving data from where it is made to where it is used, repeatably: extraction, change capture, loading, transformation, backfills.",
    aliases: [
      "ETL",
      "ELT",
      "data pipelines",
      "data ingestion",
      "data engineering",
      "change data capture",
      "CDC",
      "Debezium",
      "AWS Glue",
      "Azure Data Factory",
      "Informatica",
      "SSIS",
      "Fivetran",
      "Airbyte",
    ],
    isKey: false,
    anchors: [
      "Sketches the route of an order from the shop's database to a report, names where it is extracted, loaded and transformed, and says why a rerun must not double it.",
      "Writes an incremental load with a watermark and idempotent upserts so that a second run changes nothing; when a load dies halfway, repairs it from the backfill notes.",
      "Feeds built by this person keep running through schema drift and late rows; freshness alarms reach an owner, and a year can be backfilled without slowing the source database.",
      "Decides for dozens of sources whether batch windows or streaming cost less, designs replay for regulated data, and switches off the legacy jobs that nobody dared to touch.",
    ],
    steps: [
      { hours: { low: 5, likely: 8, high: 13 }, needs: [{ skill: "sql", level: 1 }] },
      {
        hours: { low: 35, likely: 50, high: 85 },
        needs: [
          { skill: "python", level: 2 },
          { skill: "sql", level: 2 },
          { skill: "git", level: 2 },
          { skill: "relational-databases", level: 1 },
        ],
      },
      {
        hours: { low: 50, likely: 80, high: 130 },
        needs: [
          { skill: "data-modelling", level: 2 },
          { skill: "relational-databases", level: 2 },
          { skill: "software-testing", level: 2 },
          { skill: "cloud-fundamentals", level: 1 },
        ],
      },
      { hours: { low: 95, likely: 130, high: 210 }, needs: [{ skill: "distributed-systems", level: 2 }] },
    ],
    recheckMonths: 24,
  },
  {
    id: "data-warehousing",
    name: "Data warehousing",
    group: "data",
    summary:
      "Storing history for analysis in a columnar warehouse such as Snowflake, BigQuery or Redshift, and keeping it fast, correct and paid for.",
    aliases: [
      "Snowflake",
      "BigQuery",
      "Redshift",
      "Azure Synapse",
      "Teradata",
      "ClickHouse",
      "data warehouse",
      "cloud data warehouse",
      "enterprise data warehouse",
      "EDW",
      "OLAP",
      "data marts",
      "columnar database",
      "SAP BW",
    ],
    isKey: false,
    anchors: [
      "Contrasts a warehouse with the application database behind it, points at facts and dimensions in a sample schema, and runs an aggregate in Snowflake or BigQuery knowing what it cost.",
      "Loads and queries partitioned or clustered tables, builds a star schema for one business process, follows the rules for roles and compute sizes, and rewrites queries that scan everything.",
      "Separates loading, dashboards and ad hoc work so that none starves another, keeps spend inside a quota, and traces any surprising number down to its loading batch.",
      "Has moved an enterprise off Teradata or a drowning Redshift with both systems run in parallel until figures agreed, and designed how hundreds of analysts share access and cost.",
    ],
    steps: [
      {
        hours: { low: 5, likely: 8, high: 13 },
        needs: [
          { skill: "sql", level: 1 },
          { skill: "data-modelling", level: 1 },
        ],
      },
      {
        hours: { low: 30, likely: 45, high: 75 },
        needs: [
          { skill: "sql", level: 2 },
          { skill: "data-modelling", level: 2 },
        ],
      },
      {
        hours: { low: 50, likely: 75, high: 125 },
        needs: [
          { skill: "sql", level: 3 },
          { skill: "data-pipelines", level: 2 },
          { skill: "cloud-fundamentals", level: 2 },
        ],
      },
      {
        hours: { low: 90, likely: 125, high: 205 },
        needs: [
          { skill: "data-modelling", level: 3 },
          { skill: "identity-and-access-management", level: 2 },
        ],
      },
    ],
    recheckMonths: 24,
  },
  {
    id: "analytics-engineering",
    name: "Analytics engineering with dbt",
    group: "data",
    summary:
      "Treating SQL transformations as software: modular dbt models, tests, documentation, review and shared metric definitions.",
    aliases: [
      "dbt",
      "data build tool",
      "dbt Core",
      "dbt Cloud",
      "analytics engineering",
      "analytics engineer",
      "semantic layer",
      "metrics layer",
      "data transformation",
      "SQLMesh",
      "Dataform",
      "LookML",
    ],
    isKey: false,
    anchors: [
      "Describes how dbt turns select statements into a tested graph of tables, and finds the upstream sources of a model in its generated documentation.",
      "Adds staging and mart models with refs, generic tests and descriptions, opens a pull request that passes the partial build, and mends a failing uniqueness test.",
      "Owns a dbt project whose nightly build stays inside its time and warehouse budget thanks to incremental models, and where every metric on a dashboard is defined exactly once.",
      "When a thousand models slow everyone down, splits them into domains with enforced contracts, publishes macros that other companies install, and settles who owns which definition.",
    ],
    steps: [
      { hours: { low: 3, likely: 5, high: 8 }, needs: [{ skill: "sql", level: 2 }] },
      {
        hours: { low: 19, likely: 30, high: 45 },
        needs: [
          { skill: "git", level: 2 },
          { skill: "data-warehousing", level: 1 },
        ],
      },
      {
        hours: { low: 30, likely: 50, high: 80 },
        needs: [
          { skill: "data-modelling", level: 2 },
          { skill: "data-warehousing", level: 2 },
          { skill: "sql", level: 3 },
          { skill: "ci-cd", level: 1 },
        ],
      },
      {
        hours: { low: 70, likely: 100, high: 160 },
        needs: [
          { skill: "data-modelling", level: 3 },
          { skill: "data-pipelines", level: 3 },
        ],
      },
    ],
    recheckMonths: 18,
  },
  {
    id: "apache-spark",
    name: "Apache Spark",
    group: "data",
    summary:
      "Processing data sets larger than one machine with Spark: DataFrames, SQL, shuffles, memory and cluster cost, on Hadoop, EMR, Databricks or Kubernetes.",
    aliases: [
      "Spark",
      "PySpark",
      "Spark SQL",
      "Hadoop",
      "HDFS",
      "Hive",
      "MapReduce",
      "YARN",
      "EMR",
      "Dataproc",
      "HDInsight",
      "big data",
      "big data technologies",
      "Scala Spark",
    ],
    isKey: false,
    anchors: [
      "Says what the driver, the executors and partitions do, runs a group-by in PySpark, and knows that nothing executes until an action asks for a result.",
      "Can port a slow pandas job to DataFrames on a cluster and find the costly shuffle in the Spark UI, though partition counts and broadcast hints still come from a reviewer.",
      "Brings a job over several terabytes back inside its nightly window by curing skew, spill or small files, proves the saving in cluster cost, and rehearses version upgrades on real inputs.",
      "Reads physical plans and, where those fall silent, Spark's own source; has shipped a custom data source, and retires the cluster when one large machine would do the job.",
    ],
    steps: [
      {
        hours: { low: 5, likely: 8, high: 13 },
        needs: [
          { skill: "python", level: 2 },
          { skill: "sql", level: 1 },
        ],
      },
      {
        hours: { low: 30, likely: 45, high: 75 },
        needs: [
          { skill: "sql", level: 2 },
          { skill: "distributed-systems", level: 1 },
          { skill: "data-pipelines", level: 1 },
        ],
      },
      {
        hours: { low: 50, likely: 80, high: 130 },
        needs: [
          { skill: "data-pipelines", level: 2 },
          { skill: "distributed-systems", level: 2 },
          { skill: "software-testing", level: 2 },
        ],
      },
      {
        hours: { low: 95, likely: 135, high: 210 },
        needs: [
          { skill: "scala", level: 2 },
          { skill: "performance-engineering", level: 2 },
          { skill: "distributed-systems", level: 3 },
        ],
      },
    ],
    recheckMonths: 24,
  },
  {
    id: "stream-processing",
    name: "Stream processing with Kafka and Flink",
    group: "data",
    summary:
      "Computing on events as they arrive: logs and partitions in Kafka, windows and state in Flink or Kafka Streams, and guarantees that hold through failure.",
    aliases: [
      "Kafka",
      "Apache Kafka",
      "Kafka Streams",
      "Kafka Connect",
      "Confluent",
      "Flink",
      "Apache Flink",
      "Kinesis",
      "Spark Structured Streaming",
      "Apache Beam",
      "Dataflow",
      "Pulsar",
      "real-time data processing",
      "stream processing",
    ],
    isKey: false,
    anchors: [
      "With Kafka running locally, shows what a topic, a partition, an offset and a consumer group are, and separates when an event happened from when it arrived.",
      "Writes a consumer that commits offsets safely, a windowed count with watermarks, and an Avro change that old readers survive; seeks advice on rebalances and state growth.",
      "Operates stateful Flink or Kafka Streams jobs around the clock, takes a savepoint before each deploy, and can replay a bad afternoon without sending customers anything twice.",
      "Designs event backbones across regions with ordering, retention and replay promises in writing, pushes state backends past documented limits, and tells product owners when batch would serve them better.",
    ],
    steps: [
      { hours: { low: 6, likely: 10, high: 16 }, needs: [{ skill: "distributed-systems", level: 1 }] },
      {
        hours: { low: 35, likely: 55, high: 90 },
        needs: [
          { skill: "python", level: 2 },
          { skill: "containers", level: 1 },
          { skill: "event-driven-architecture", level: 1 },
        ],
      },
      {
        hours: { low: 60, likely: 90, high: 145 },
        needs: [
          { skill: "distributed-systems", level: 2 },
          { skill: "observability", level: 2 },
          { skill: "data-pipelines", level: 2 },
        ],
      },
      {
        hours: { low: 100, likely: 145, high: 220 },
        needs: [
          { skill: "distributed-systems", level: 3 },
          { skill: "java", level: 2 },
        ],
      },
    ],
    recheckMonths: 24,
  },
  {
    id: "workflow-orchestration",
    name: "Workflow orchestration",
    group: "data",
    summary:
      "Scheduling dependent jobs with Airflow, Dagster or Prefect so that they run in order, recover from failure and can be run again.",
    aliases: [
      "Airflow",
      "Apache Airflow",
      "Dagster",
      "Prefect",
      "Luigi",
      "Oozie",
      "Argo Workflows",
      "Cloud Composer",
      "MWAA",
      "Control-M",
      "job scheduling",
      "DAGs",
      "data orchestration",
    ],
    isKey: false,
    anchors: [
      "Reads an Airflow or Dagster graph, tells a scheduled run from a manual one, and finds the log line of the task that failed last night.",
      "Writes a DAG with retries, timeouts, sensors and parameters, keeps heavy computation out of the scheduler, and clears old runs only after asking about side effects.",
      "Looks after the team's orchestrator so well that a missed deadline pages the right owner, secrets stay out of code, and any task may be rerun without harm.",
      "Other teams schedule on asset factories this person wrote over the raw API; hundreds of cron and Control-M jobs have been retired, and scheduler delay stays under a published limit.",
    ],
    steps: [
      { hours: { low: 3, likely: 5, high: 8 }, needs: [{ skill: "python", level: 1 }] },
      {
        hours: { low: 17, likely: 27, high: 45 },
        needs: [
          { skill: "python", level: 2 },
          { skill: "shell-scripting", level: 1 },
          { skill: "data-pipelines", level: 1 },
        ],
      },
      {
        hours: { low: 30, likely: 50, high: 80 },
        needs: [
          { skill: "data-pipelines", level: 2 },
          { skill: "containers", level: 2 },
          { skill: "ci-cd", level: 2 },
        ],
      },
      {
        hours: { low: 65, likely: 95, high: 150 },
        needs: [
          { skill: "kubernetes", level: 2 },
          { skill: "observability", level: 2 },
          { skill: "data-pipelines", level: 3 },
        ],
      },
    ],
    recheckMonths: 18,
  },
  {
    id: "lakehouse-and-table-formats",
    name: "Lakehouse and table formats",
    group: "data",
    summary:
      "Open tables on object storage: Parquet files under Iceberg, Delta or Hudi, with transactions, schema evolution and several engines on one copy.",
    aliases: [
      "data lake",
      "lakehouse",
      "Delta Lake",
      "Apache Iceberg",
      "Hudi",
      "Parquet",
      "Avro",
      "Databricks",
      "Microsoft Fabric",
      "medallion architecture",
      "Trino",
      "Presto",
      "Athena",
      "Delta Live Tables",
    ],
    isKey: false,
    anchors: [
      "Shows why a folder of Parquet files is not yet a table, and what a transaction log or manifest adds: atomic commits, schema history, time travel.",
      "Creates partitioned Iceberg or Delta tables, merges updates into them, compacts small files on schedule, and queries an older snapshot to explain yesterday's figure.",
      "Maintains layers that Spark, Trino and a warehouse share, resolves commit conflicts, evolves partitions in place, and never lets a vacuum delete snapshots that an auditor still needs.",
      "Chooses format, catalogue and engines for the company with an exit route, tracks down metadata bugs between engines, and designs deletion that satisfies privacy law across petabytes.",
    ],
    steps: [
      {
        hours: { low: 4, likely: 7, high: 11 },
        needs: [
          { skill: "data-warehousing", level: 1 },
          { skill: "cloud-fundamentals", level: 1 },
        ],
      },
      {
        hours: { low: 24, likely: 40, high: 60 },
        needs: [
          { skill: "sql", level: 2 },
          { skill: "apache-spark", level: 1 },
          { skill: "data-pipelines", level: 2 },
        ],
      },
      {
        hours: { low: 40, likely: 65, high: 105 },
        needs: [
          { skill: "apache-spark", level: 2 },
          { skill: "data-warehousing", level: 2 },
          { skill: "data-modelling", level: 2 },
        ],
      },
      {
        hours: { low: 90, likely: 125, high: 200 },
        needs: [
          { skill: "apache-spark", level: 3 },
          { skill: "distributed-systems", level: 2 },
        ],
      },
    ],
    recheckMonths: 18,
  },
  {
    id: "data-quality",
    name: "Data quality and observability",
    group: "data",
    summary:
      "Noticing bad data before its readers do: checks, contracts, freshness and volume monitoring, and reviews that remove causes.",
    aliases: [
      "data quality",
      "data observability",
      "data validation",
      "data profiling",
      "data reconciliation",
      "data integrity",
      "data contracts",
      "data reliability",
      "Great Expectations",
      "Soda",
      "Deequ",
      "Monte Carlo Data",
      "dbt tests",
    ],
    isKey: false,
    anchors: [
      "Looking at a sample table, points out values that are missing, late, duplicated or out of range, and one column whose meaning has silently changed.",
      "Adds freshness, volume, uniqueness and range checks to a pipeline with dbt or Great Expectations, and adjusts thresholds until Monday's normal dip raises no alarm.",
      "Agrees a contract with a producing team, stops bad loads before publication, and after a wrong figure reached customers leads a review whose fixes make the next quarter quieter.",
      "Moves quality from a clean-up crew to the producers themselves through tiered service levels, lineage-based impact alerts and incentives, and can quantify what bad data used to cost.",
    ],
    steps: [
      { hours: { low: 3, likely: 5, high: 8 }, needs: [{ skill: "sql", level: 1 }] },
      {
        hours: { low: 17, likely: 27, high: 45 },
        needs: [
          { skill: "sql", level: 2 },
          { skill: "data-pipelines", level: 1 },
        ],
      },
      {
        hours: { low: 30, likely: 50, high: 85 },
        needs: [
          { skill: "data-pipelines", level: 2 },
          { skill: "statistics", level: 1 },
          { skill: "stakeholder-management", level: 2 },
        ],
      },
      {
        hours: { low: 70, likely: 100, high: 160 },
        needs: [
          { skill: "data-pipelines", level: 3 },
          { skill: "service-level-objectives", level: 2 },
          { skill: "stakeholder-management", level: 3 },
        ],
      },
    ],
    recheckMonths: 24,
  },
  {
    id: "data-governance",
    name: "Data governance and cataloguing",
    group: "data",
    summary: "Knowing which data exists, who owns it, what it means, who may use it and when it must go.",
    aliases: [
      "data governance",
      "data catalog",
      "data stewardship",
      "data lineage",
      "metadata management",
      "master data management",
      "MDM",
      "Collibra",
      "Alation",
      "Microsoft Purview",
      "Unity Catalog",
      "DataHub",
      "DAMA-DMBOK",
      "data ownership",
    ],
    isKey: false,
    anchors: [
      "Looks up a table's owner, sensitivity and definition in the catalogue before using it, and explains why a glossary term outlives the report that shows it.",
      "Data sets that pass through their hands end up in Purview, DataHub or Unity Catalog with owner, description, tags and lineage; access requests follow policy, exceptions go upward.",
      "In their domain stewards meet and decide, sensitive columns are masked by policy, expired records really disappear, and an auditor's lineage question is answered within a day.",
      "Designs the operating model (council, federated owners, decision rights, funding), aligns it with privacy and AI law, and brings round business units that never asked for it.",
    ],
    steps: [
      { hours: { low: 4, likely: 6, high: 10 }, needs: [] },
      {
        hours: { low: 19, likely: 30, high: 50 },
        needs: [
          { skill: "sql", level: 1 },
          { skill: "data-quality", level: 1 },
          { skill: "data-warehousing", level: 1 },
        ],
      },
      {
        hours: { low: 40, likely: 60, high: 100 },
        needs: [
          { skill: "data-quality", level: 2 },
          { skill: "identity-and-access-management", level: 2 },
          { skill: "stakeholder-management", level: 2 },
        ],
      },
      {
        hours: { low: 85, likely: 120, high: 190 },
        needs: [
          { skill: "stakeholder-management", level: 3 },
          { skill: "leadership-and-communication", level: 3 },
        ],
      },
    ],
    recheckMonths: 36,
  },
  {
    id: "data-platform-architecture",
    name: "Data platform architecture",
    group: "data",
    summary:
      "Deciding how ingestion, storage, compute, serving and governance fit together, for whom, at which cost, and how to change it later.",
    aliases: [
      "data architecture",
      "data architect",
      "data platform",
      "modern data stack",
      "data mesh",
      "data fabric",
      "data products",
      "lambda architecture",
      "kappa architecture",
      "data strategy",
      "enterprise data architecture",
    ],
    isKey: false,
    anchors: [
      "Draws the usual boxes of a platform (sources, ingestion, storage, transformation, serving, catalogue) and places five tools of a given company inside them.",
      "Weighs batch, streaming and warehouse-first designs for one use case with volumes, latency and a rough monthly bill, and answers questions on the sketch in a design review.",
      "Has designed and delivered a platform that several teams build on, with recorded decisions and tested recovery, and moved the old reports across without a week of darkness.",
      "Sets a data strategy over several years, judges mesh against a central team by the skills actually there, bargains down lock-in, and changes course openly when adoption disappoints.",
    ],
    steps: [
      {
        hours: { low: 5, likely: 8, high: 13 },
        needs: [
          { skill: "data-pipelines", level: 1 },
          { skill: "data-warehousing", level: 1 },
        ],
      },
      {
        hours: { low: 35, likely: 50, high: 85 },
        needs: [
          { skill: "data-pipelines", level: 2 },
          { skill: "data-warehousing", level: 2 },
          { skill: "lakehouse-and-table-formats", level: 1 },
          { skill: "stream-processing", level: 1 },
          { skill: "cloud-fundamentals", level: 2 },
          { skill: "system-design", level: 1 },
        ],
      },
      {
        hours: { low: 65, likely: 100, high: 155 },
        needs: [
          { skill: "data-pipelines", level: 3 },
          { skill: "data-modelling", level: 3 },
          { skill: "data-governance", level: 2 },
          { skill: "data-quality", level: 2 },
          { skill: "lakehouse-and-table-formats", level: 2 },
          { skill: "stream-processing", level: 2 },
          { skill: "system-design", level: 2 },
          { skill: "architecture-documentation", level: 2 },
        ],
      },
      {
        hours: { low: 110, likely: 155, high: 240 },
        needs: [
          { skill: "data-governance", level: 3 },
          { skill: "distributed-systems", level: 3 },
          { skill: "stakeholder-management", level: 3 },
        ],
      },
    ],
    recheckMonths: 24,
  },
];
