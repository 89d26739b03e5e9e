/** Words that begin a sentence as often as they stand within one, and name nothing whatever follows them. */
const plainWords: ReadonlySet<string> = new Set(
  `a after all also an and another any as at because before both by cutting during each every few fewer for from he her his how in it
  its less many more most my nobody no none on one only our she since so some that the their then there these they this those three to
  two under until we what when where which while who with within without your you`.split(/\s+/),
);
/** Names with a single capital that results and situations begin with; longer ones tell themselves by their signs. */
const names: ReadonlySet<string> = new Set(
  `Airflow Amazon Android Angular Ansible Azure Bash Cassandra Databricks Datadog Django Docker Elasticsearch Europe Flask Flink
  Flutter Git Google Grafana Hadoop Helm Istio Java Jenkins Jira Jupyter Kafka Keras Kibana Kotlin Kubernetes Lambda Laravel Linux
  Microsoft Nagios Oracle Pandas Postgres Prometheus Pulumi Python Redis Redshift Ruby Rust Salesforce Scala Shopify Slack Snowflake
  Spark Splunk Stripe Swift Tableau Tensorflow Terraform Unix Vault Windows January February March April May June July August
  September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday English French German Spanish`.split(
    /\s+/,
  ),
);

/**
 * Whether a part that is joined in mid-sentence keeps the capital it begins with: "I", what is written in capitals, with a digit or a
 * second capital, known names, and the first of two words with capitals, as in "Acme Ltd".
 */
export function keepsCapital(part: string): boolean {
  const [first = "", second = ""] = part.split(" ");
  const word = /^[\p{L}\p{N}]+/u.exec(first)?.[0] ?? "";
  if (word === "I") return true;
  if (plainWords.has(word.toLowerCase()) && /^\p{Lu}\p{Ll}*$/u.test(word)) return false;
  return /\p{N}|\p{Lu}.*\p{Lu}/u.test(first) || names.has(word) || /^\p{Lu}/u.test(second);
}
