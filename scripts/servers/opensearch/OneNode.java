// A node of OpenSearch on a loopback port, from its own jars: java -cp 'JARS/*' OneNode.java FOLDER PORT
import java.nio.file.Path;
import java.util.List;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4ModulePlugin;

public class OneNode extends Node {
  OneNode(Environment environment) {
    super(environment, List.of(Netty4ModulePlugin.class), true);
  }

  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.builder()
        .put("path.home", arguments[0])
        .put("node.name", "one")
        .put("discovery.type", "single-node")
        .put("http.host", "127.0.0.1")
        .put("transport.host", "127.0.0.1")
        .put("http.port", arguments[1])
        .put("transport.port", "0")
        .put("transport.type", "netty4")
        .put("http.type", "netty4")
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .build();
    OneNode node = new OneNode(new Environment(settings, Path.of(arguments[0], "config")));
    node.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> { try { node.close(); } catch (Exception e) { } }));
    Thread.currentThread().join();
  }
}
