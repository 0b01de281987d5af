"""A tiny language model that learns to add two digits, from nothing, in a quarter of a minute: train.py FOLDER STEPS"""

import sys

import torch
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers
from transformers import GPT2Config, GPT2LMHeadModel, PreTrainedTokenizerFast

folder, steps = sys.argv[1], int(sys.argv[2])
torch.manual_seed(0)
torch.set_num_threads(1)

letters = ["<end>", "<unknown>", *"0123456789+="]
spelling = Tokenizer(models.WordLevel({letter: at for at, letter in enumerate(letters)}, unk_token="<unknown>"))
spelling.pre_tokenizer = pre_tokenizers.Split(Regex("."), "isolated")
spelling.decoder = decoders.Fuse()
tokenizer = PreTrainedTokenizerFast(
    tokenizer_object=spelling, eos_token="<end>", pad_token="<end>", unk_token="<unknown>", model_max_length=16
)
shape = {"n_positions": 16, "n_embd": 48, "n_layer": 1, "n_head": 4}
certain = {"resid_pdrop": 0.0, "embd_pdrop": 0.0, "attn_pdrop": 0.0}
model = GPT2LMHeadModel(GPT2Config(vocab_size=len(letters), bos_token_id=0, eos_token_id=0, **shape, **certain))

sums = [tokenizer(f"{a}+{b}={a + b:02d}")["input_ids"] + [0] for a in range(10) for b in range(10)]
batch = torch.tensor(sums)
answers = batch.clone()
answers[:, :4] = -100  # Only what follows the sign "=" is learned.
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
for step in range(steps):
    loss = model(input_ids=batch, labels=answers).loss
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
model.save_pretrained(folder)
tokenizer.save_pretrained(folder)
