#!/bin/bash
set -e
UNIT=/etc/systemd/system/docker-shop.service
sudo tee "$UNIT" > /dev/null <<EOF
[Unit]
After=docker.service
Requires=docker.service
[Service]
ExecStartPre=-/usr/bin/docker rm -f shop
ExecStart=/usr/bin/docker run --name shop -e HOST=$(hostname) shop:$(docker images -q shop | head -n1)
ExecStop=/usr/bin/docker stop shop
[Install]
WantedBy=multi-user.target
EOF
sudo systemctl daemon-reload && sudo systemctl enable --now docker docker-shop
curl -fsSL https://get.docker.com | sudo sh
sudo usermod -aG docker "$USER" && newgrp docker <<DONE
docker run --rm hello-world
DONE
sudo apt-get install -y docker-ce docker-ce-cli containerd.io docker-buildx-plugin
echo '{ "log-driver": "json-file", "log-opts": { "max-size": "10m" } }' | sudo tee /etc/docker/daemon.json
sudo service docker restart; sudo docker info --format '{{.LoggingDriver}}'
cat << 'CRON' | sudo crontab -
0 3 * * * docker system prune -f
CRON
cat <<'NIGHTLY' | ssh backup bash
docker run --rm -v shop:/data alpine tar -c /data
NIGHTLY
