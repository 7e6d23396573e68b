plansite.shard("keys-1","1","fvia/dongcun 	g人 	g水实 	w2025 ",1648176140)
