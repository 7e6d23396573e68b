plansite.shard("index-8","1","w2025 .(	w3 .(	w5 6	w800 2",855409750)
