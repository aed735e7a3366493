# The engine that reads and reduces the tables, where it does not come
engine-unavailable-title = The data engine is not available
engine-unknown = { $setting }={ $given } is not an engine; choose one of { $forms }.
engine-spark-absent = { $setting }={ $given } needs Spark, which is not installed: pip install 'distretto[spark]', or leave { $setting } unset to use DuckDB.
engine-java-absent = { $setting }={ $given } needs Java { $needed } or newer, and there is none on this machine: install it (Debian, Ubuntu: apt install openjdk-17-jre-headless, or openjdk-21-jre-headless) or let JAVA_HOME name it, or leave { $setting } unset to use DuckDB.
engine-java-old = { $setting }={ $given } needs Java { $needed } or newer; { $program } is Java { $found }. Let JAVA_HOME name a newer one, or leave { $setting } unset to use DuckDB.
engine-unreachable = { $setting }={ $given }: no Spark master answers there ({ $reason }, after { $seconds } s). Start it or correct the address, or leave { $setting } unset to use DuckDB.
engine-no-master = { $setting }={ $given }: something answers there, but not as a master of Spark { $version } (after { $seconds } s). Correct the address, or install the cluster's own version of pyspark.
engine-no-worker = { $setting }={ $given }: the master answers, but no worker took the work within { $seconds } s. Start a worker or free cores and memory, or wait longer with { $wait }.
engine-wrong-memory = { $setting }={ $given } is no size of at least 100 MB; write for example 2GB or 1500MB.
engine-wrong-folder = { $setting }={ $given } is no folder that can be written; create it, or name another.
engine-wrong-wait = { $setting }={ $given } is no number of seconds above zero; write for example 60.
