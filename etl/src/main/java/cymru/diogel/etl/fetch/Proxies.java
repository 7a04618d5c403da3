package cymru.diogel.etl.fetch;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The proxy that HTTPS_PROXY or HTTP_PROXY names, but for the hosts of NO_PROXY; where neither is set, Java's own settings. */
final class Proxies extends ProxySelector {
    private final Map<String, String> environment;

    private Proxies(Map<String, String> environment) {
        this.environment = environment;
    }

    static ProxySelector of(Map<String, String> environment) {
        Proxies named = new Proxies(environment);
        if (named.setting("https_proxy").isEmpty()
                && named.setting("http_proxy").isEmpty()) {
            return ProxySelector.getDefault();
        }
        named.select(URI.create("https://example.org/"));
        named.select(URI.create("http://example.org/"));
        return named;
    }

    @Override
    public List<Proxy> select(URI asked) {
        String variable = asked.getScheme() + "_proxy";
        String proxy = setting(variable);
        if (proxy.isEmpty() || spared(asked.getHost())) {
            return List.of(Proxy.NO_PROXY);
        }
        URI address;
        try {
            address = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
        } catch (IllegalArgumentException malformed) {
            throw wrong(variable);
        }
        if (address.getHost() == null || address.getUserInfo() != null || !"http".equals(address.getScheme())) {
            throw wrong(variable);
        }
        int port = address.getPort() < 0 ? 80 : address.getPort();
        return List.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(address.getHost(), port)));
    }

    /** The address is not repeated: it may hold a password. */
    private static BadInput wrong(String variable) {
        return new BadInput(variable.toUpperCase(Locale.ROOT)
                + ": expected http://host:port without user and password, which Diogel does not keep");
    }

    private boolean spared(String host) {
        for (String one : setting("no_proxy").split(",", -1)) {
            String name = one.strip().replaceFirst("^\\*?\\.", "");
            if (name.equals("*") || (!name.isEmpty() && (host.equals(name) || host.endsWith("." + name)))) {
                return true;
            }
        }
        return false;
    }

    private String setting(String variable) {
        String upper = environment.getOrDefault(variable.toUpperCase(Locale.ROOT), "");
        return upper.isBlank() ? environment.getOrDefault(variable, "").strip() : upper.strip();
    }

    @Override
    public void connectFailed(URI asked, SocketAddress proxy, IOException failure) {
        // The request itself fails and is tried again.
    }
}
